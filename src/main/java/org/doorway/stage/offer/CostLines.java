package org.doorway.stage.offer;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import org.doorway.sale.opportunity.OpportunityId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of what the sale of a home costs; until somebody has written it, what is usual. */
@Repository
class CostLines {

  private final JdbcClient jdbc;
  private final OfferProperties properties;

  CostLines(JdbcClient jdbc, OfferProperties properties) {
    this.jdbc = jdbc;
    this.properties = properties;
  }

  List<CostLine> of(OpportunityId id) {
    List<CostLine> kept =
        jdbc.sql("select * from offer_cost where opportunity_id = ? order by id")
            .param(id.value())
            .query(
                (row, number) ->
                    new CostLine(
                        row.getString("name"),
                        Optional.ofNullable(row.getBigDecimal("percent")),
                        Optional.ofNullable(row.getBigDecimal("amount"))))
            .list();
    return kept.isEmpty()
        ? properties.costs().stream().map(OfferProperties.Cost::line).toList()
        : kept;
  }

  /** As one writes them, a line each. */
  String written(OpportunityId id) {
    return of(id).stream().map(CostLine::words).collect(joining("\n"));
  }

  /** The first line that nobody can read, if there is one. */
  static Optional<String> unreadable(String written) {
    return lines(written).stream().filter(line -> CostLine.read(line).isEmpty()).findFirst();
  }

  /** What is as it was is not written again. */
  void keep(OpportunityId id, String written) {
    if (!lines(written).equals(lines(written(id)))) {
      jdbc.sql("delete from offer_cost where opportunity_id = ?").param(id.value()).update();
      lines(written).stream()
          .map(CostLine::read)
          .flatMap(Optional::stream)
          .forEach(line -> add(id, line));
    }
  }

  private void add(OpportunityId id, CostLine line) {
    jdbc.sql("insert into offer_cost (opportunity_id, name, percent, amount) values (?, ?, ?, ?)")
        .params(id.value(), line.name())
        .param(line.percent().orElse(null))
        .param(line.amount().orElse(null))
        .update();
  }

  private static List<String> lines(String written) {
    return written.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }
}
