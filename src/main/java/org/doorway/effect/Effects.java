package org.doorway.effect;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.doorway.sale.opportunity.Entries;
import org.doorway.sale.opportunity.Entry;
import org.doorway.sale.opportunity.OpportunityId;
import org.doorway.sale.time.TimeStamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What a person sees of the ledger, and what they decide about an effect that went wrong. */
@Service
public class Effects implements Entries {

  private final JdbcClient jdbc;

  Effects(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public Optional<Effect> find(EffectKey key) {
    return jdbc.sql(
            """
            select kind, coalesce(recipient, ''), coalesce(subject, ''), coalesce(words, '')
            from effect where effect_key = ?
            """)
        .param(key.value())
        .query(
            (row, number) ->
                new Effect(
                    key,
                    EffectKind.valueOf(row.getString(1)),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4)))
        .optional();
  }

  /** What a step has tried last, under its own key or with a number. */
  public Optional<EffectKind> kindOf(EffectKey step) {
    return jdbc.sql(
            """
            select kind from effect where effect_key = ? or effect_key like ?
            order by created_at desc fetch first 1 rows only
            """)
        .params(step.value(), step.value().replace("_", "\\_") + "/%")
        .query(String.class)
        .optional()
        .map(EffectKind::valueOf);
  }

  /** The effect of that kind that the outside knows by that id. */
  public Optional<DoneEffect> findDone(EffectKind kind, String remoteId) {
    return jdbc.sql(
            """
            select effect_key, coalesce(recipient, '') as recipient,
              coalesce(subject, '') as subject, sent_at
            from effect
            where remote_id = ? and kind = ? and state = 'SENT' and sent_at is not null
            """)
        .params(remoteId, kind.name())
        .query(
            (row, number) ->
                new DoneEffect(
                    new Effect(
                        new EffectKey(row.getString("effect_key")),
                        kind,
                        row.getString("recipient"),
                        row.getString("subject"),
                        ""),
                    TimeStamp.read(row, "sent_at")))
        .optional();
  }

  /** When the latest effect of that step was done. */
  public Optional<Instant> lastSent(EffectKey step) {
    return jdbc.sql(
            """
            select max(sent_at) as sent_at from effect
            where (effect_key = ? or effect_key like ?) and sent_at is not null
            having count(*) > 0
            """)
        .params(step.value(), step.number("%").value())
        .query((row, number) -> TimeStamp.read(row, "sent_at"))
        .optional();
  }

  /** What left for the client of an opportunity. */
  @Override
  public List<Entry> latest(OpportunityId id, int most) {
    return jdbc.sql(
            """
            select kind, sent_at, coalesce(subject, '') as subject,
              coalesce(recipient, '') as recipient
            from effect where client_of = ? and sent_at is not null
            order by sent_at desc fetch first ? rows only
            """)
        .params(id.value(), most)
        .query(
            (row, number) ->
                new Entry(
                    TimeStamp.read(row, "sent_at"),
                    EffectKind.valueOf(row.getString("kind")) == EffectKind.TEXT
                        ? "Text sent"
                        : "Email sent",
                    "%s (to %s)".formatted(row.getString("subject"), row.getString("recipient")),
                    false))
        .list();
  }

  /**
   * It may be attempted anew, as often as if it never had been. A person says so only of what did
   * not come through; what can be looked for is looked for all the same.
   */
  public void mayBeAttempted(EffectKey key) {
    jdbc.sql(
            """
            update effect set attempts = 0, lease_until = null,
              state = case when kind in ('CRM_RECORD', 'CRM_ACTIVITY') then state else 'FAILED' end
            where effect_key = ? and state <> 'SENT'
            """)
        .param(key.value())
        .update();
  }

  /** That reader was told another way; whoever else reads it still gets it. */
  public void leaveOut(EffectKey key, String address) {
    jdbc.sql(
            """
            update effect set left_out = trim(coalesce(left_out, '') || ' ' || ?)
            where effect_key = ? and state <> 'SENT'
            """)
        .params(address, key.value())
        .update();
  }

  /** A person has done it, or seen that it was done; the id is what the outside calls it. */
  public void doneByHand(EffectKey key, String remoteId) {
    jdbc.sql(
            """
            update effect set state = 'SENT', lease_until = null, remote_id = ?, words = null
            where effect_key = ? and state <> 'SENT'
            """)
        .params(remoteId, key.value())
        .update();
  }
}
