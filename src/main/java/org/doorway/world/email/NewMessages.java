package org.doorway.world.email;

import jakarta.mail.FetchProfile;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.UIDFolder;
import jakarta.mail.search.ComparisonTerm;
import jakarta.mail.search.ReceivedDateTerm;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;

/**
 * The messages of an IMAP folder that were not looked at yet, with the headers that tell reports.
 */
final class NewMessages {

  static final String CONTENT_TYPE = "Content-Type";

  /** What one reading looks at; a flood is worked off by several. */
  private static final int MOST = 500;

  private NewMessages() {}

  /**
   * Oldest first. In a mailbox that is new to us, only what came lately can be about our emails.
   */
  static List<Message> in(Folder folder, long last, Instant lately) throws MessagingException {
    var numbers = (UIDFolder) folder;
    Message[] found =
        last > 0
            ? numbers.getMessagesByUID(last + 1, UIDFolder.LASTUID)
            : folder.search(new ReceivedDateTerm(ComparisonTerm.GE, Date.from(lately)));
    var profile = new FetchProfile();
    profile.add(UIDFolder.FetchProfileItem.UID);
    folder.fetch(found, profile);
    var news = new ArrayList<Message>();
    for (Message message : found) {
      // Asked for what comes after the last message, a server answers the last one.
      if (numbers.getUID(message) > last && news.size() < MOST) {
        news.add(message);
      }
    }
    folder.fetch(news.toArray(Message[]::new), headers());
    return news;
  }

  private static FetchProfile headers() {
    var profile = new FetchProfile();
    profile.add(FetchProfile.Item.SIZE);
    profile.add(CONTENT_TYPE);
    MailServerNotice.HEADERS.forEach(profile::add);
    return profile;
  }
}
