package org.doorway.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doorway.story.SaleAssert.assertThat;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.atLeastOnce;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.doorway.badinput.BadInputs;
import org.doorway.sale.value.Storable;
import org.doorway.sandbox.story.Brokerage;
import org.doorway.sandbox.story.Plan;
import org.doorway.sandbox.story.Sale;
import org.doorway.world.crm.Crm;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A sale whose people write nothing but hostile words goes its way, and the words stay words. */
@ProcessTest
class HostileSaleTest {

  private static final Set<String> WORDS =
      Set.of(
          "firstName",
          "lastName",
          "street",
          "city",
          "personalNote",
          "showingInstructions",
          "notes",
          "propertyDescription",
          "offerBuyer",
          "buyerName",
          "titleCompany",
          "titleContact",
          "repairsAgreed",
          "closingPlace");

  @Autowired StoryBrokerage brokerage;
  @Autowired Crm crm;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "expressions of the engine",
        "expressions of Spring and templates",
        "HTML and Markdown",
        "SQL",
        "letters of the world"
      })
  void saleOfHostileWordsCloses(String kind) throws Exception {
    // given
    var hostile = new Hostile(brokerage, words(kind));
    var begun = brokerage.opportunity(hostile.written(StoryBrokerage.newOpportunity()));

    // when
    new Sale(hostile, begun.id(), Plan.from(brokerage.today())).closed();

    // then
    assertThat(begun).hasEndedAt("EndEvent_Closed").hasStatus("CLOSED");
    var mapper = new ObjectMapper();
    var evidence = mapper.createArrayNode();
    for (var record : begun.rows("form_record")) {
      evidence.add(mapper.readTree(record.get("ANSWERS").toString()));
    }
    hostile.written.forEach(
        (key, word) -> assertThat(evidence.findValuesAsText(key)).as(key).contains(word));
    then(crm).should(atLeastOnce()).logNote(anyLong(), contains(hostile.written.get("notes")));
    for (var email : brokerage.mail()) {
      assertThat(email.content().html())
          .doesNotContain("<script", "<img src=x", "<b>bold", "<iframe", "<svg", "<form");
    }
  }

  private static Deque<String> words(String kind) {
    List<String> words =
        BadInputs.read().texts(kind).stream()
            .filter(word -> Storable.text(word).strip().equals(word) && !word.isEmpty())
            .filter(word -> word.length() <= 100 && word.lines().count() == 1)
            .toList();
    return new ArrayDeque<>(words);
  }

  /** The brokerage, with other words in every text that is written. */
  private static final class Hostile implements Brokerage {

    private final StoryBrokerage people;
    private final Deque<String> words;
    private final Map<String, String> written = new HashMap<>();

    Hostile(StoryBrokerage people, Deque<String> words) {
      this.people = people;
      this.words = words;
    }

    Map<String, Object> written(Map<String, Object> answers) {
      var hostile = new HashMap<>(answers);
      hostile.replaceAll((key, answer) -> WORDS.contains(key) ? next(key) : answer);
      return hostile;
    }

    private String next(String key) {
      String word = words.removeFirst();
      words.addLast(word);
      written.put(key, word);
      return word;
    }

    @Override
    public LocalDateTime wallClock() {
      return people.wallClock();
    }

    @Override
    public void travelTo(LocalDateTime moment) {
      people.travelTo(moment);
    }

    @Override
    public List<String> openTaskKeys(String opportunity) {
      return people.openTaskKeys(opportunity);
    }

    @Override
    public void complete(String opportunity, String task, Map<String, Object> answers) {
      people.complete(opportunity, task, written(answers));
    }
  }
}
