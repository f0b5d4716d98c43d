package org.doorway.sale.staff;

import java.util.List;

/** Who works here. The application's users are the list; groups say what they do. */
public interface Staff {

  /** The user of that id; an unknown one is a programming error. */
  StaffMember get(String userId);

  List<StaffMember> teamLeads();

  List<StaffMember> listingAgents();

  /** Those who operate the application. */
  List<StaffMember> admins();

  /** Whether anybody may operate the application. */
  boolean hasAdmin();
}
