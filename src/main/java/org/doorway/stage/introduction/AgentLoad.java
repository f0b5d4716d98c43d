package org.doorway.stage.introduction;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many open opportunities an agent carries. */
@Repository
class AgentLoad {

  private final JdbcClient jdbc;

  AgentLoad(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  int openListings(String agent) {
    return jdbc.sql("select count(*) from opportunity where agent_id = ? and status = 'OPEN'")
        .param(agent)
        .query(Integer.class)
        .single();
  }
}
