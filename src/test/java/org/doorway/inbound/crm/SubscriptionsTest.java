package org.doorway.inbound.crm;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.doorway.world.crm.CrmChanges;
import org.doorway.world.crm.CrmEvent;
import org.doorway.world.crm.CrmSubscription;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class SubscriptionsTest {

  private static final String TARGET = "https://doorway.example/webhooks/copper";

  private final CrmChanges changes = mock(CrmChanges.class);
  private final FeedState feed = mock(FeedState.class);

  @Test
  void newAndChangedOpportunitiesAreSubscribedTo() {
    subscriptions("https://doorway.example/", "s").keep();

    then(changes).should().subscribe(URI.create(TARGET), CrmEvent.NEW, "s");
    then(changes).should().subscribe(URI.create(TARGET), CrmEvent.UPDATE, "s");
  }

  @Test
  void askedOnceInTheLifeOfANode() {
    var subscriptions = subscriptions("https://doorway.example", "s");

    subscriptions.keep();
    subscriptions.keep();

    then(changes).should(times(1)).subscriptions();
  }

  @Test
  void whatStandsFromAnEarlierStartIsKept() {
    given(changes.subscriptions()).willReturn(List.of(standing(1, "new"), standing(2, "update")));
    var before = Optional.of(remembered());
    given(feed.subscribedAs()).willReturn(before);

    subscriptions("https://doorway.example", "s").keep();

    then(changes).should(never()).subscribe(any(), any(), any());
    then(changes).should(never()).unsubscribe(anyLong());
  }

  @Test
  void newSecretReplacesTheOldSubscriptions() {
    given(changes.subscriptions())
        .willReturn(
            List.of(
                standing(1, "new"),
                standing(2, "update"),
                new CrmSubscription(3, "https://other.example/", "opportunity", "new")));
    var before = Optional.of(remembered());
    given(feed.subscribedAs()).willReturn(before);

    subscriptions("https://doorway.example", "another").keep();

    then(changes).should().unsubscribe(1);
    then(changes).should().unsubscribe(2);
    then(changes).should(never()).unsubscribe(3);
    then(changes).should(times(2)).subscribe(any(), any(), eq("another"));
  }

  @Test
  void withoutAPublicAddressNothingIsSubscribed() {
    subscriptions("", "").keep();

    then(changes).shouldHaveNoInteractions();
  }

  /** What is remembered of subscriptions made with the secret {@code s}. */
  private static String remembered() {
    var feed = mock(FeedState.class);
    given(feed.subscribedAs()).willReturn(Optional.empty());
    new Subscriptions(
            mock(CrmChanges.class), feed, FeedSettings.with("https://doorway.example", "s"))
        .keep();
    var as = ArgumentCaptor.forClass(String.class);
    then(feed).should().subscribed(as.capture());
    return as.getValue();
  }

  private Subscriptions subscriptions(String publicUrl, String secret) {
    return new Subscriptions(changes, feed, FeedSettings.with(publicUrl, secret));
  }

  private static CrmSubscription standing(long id, String event) {
    return new CrmSubscription(id, TARGET, "opportunity", event);
  }
}
