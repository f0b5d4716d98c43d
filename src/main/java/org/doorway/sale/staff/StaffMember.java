package org.doorway.sale.staff;

/** Somebody of the brokerage: a user of the application with a name and a mailbox. */
public record StaffMember(String userId, String name, String email) {}
