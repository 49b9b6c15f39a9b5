package io.funnelroom.requirements;

import io.funnelroom.deals.StampText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of the team's sets of questions. */
@Repository
class QuestionSetTable {

  private final JdbcClient jdbc;

  QuestionSetTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Those on the team's list, the oldest first. */
  List<QuestionSet> all() {
    return jdbc.sql("select * from question_set where not removed order by id")
        .query(QuestionSetTable::set)
        .list();
  }

  /** The set, removed or not. */
  Optional<QuestionSet> find(QuestionSetId id) {
    return jdbc.sql("select * from question_set where id = ?")
        .param(id.value())
        .query(QuestionSetTable::set)
        .optional();
  }

  /** The set, removed or not, held until the transaction ends. */
  Optional<QuestionSet> lock(QuestionSetId id) {
    return jdbc.sql("select * from question_set where id = ? for update")
        .param(id.value())
        .query(QuestionSetTable::set)
        .optional();
  }

  QuestionSet insert(String name) {
    return jdbc.sql("insert into question_set (name) values (?) returning *")
        .param(name)
        .query(QuestionSetTable::set)
        .single();
  }

  void update(QuestionSet set) {
    MapSqlParameterSource columns =
        new MapSqlParameterSource()
            .addValue("id", set.id().value())
            .addValue("removed", set.removed())
            .addValue("version", set.version())
            .addValue("stamps", StampText.write(set.stamps(), QuestionField::key));
    for (QuestionField field : QuestionField.values()) {
      columns.addValue(field.key(), set.value(field));
    }
    jdbc.sql(
            """
            update question_set set name = :name, pains = :pains, goals = :goals,
              decision = :decision, budget = :budget, removed = :removed, version = :version,
              stamps = :stamps
            where id = :id
            """)
        .paramSource(columns)
        .update();
  }

  private static QuestionSet set(ResultSet row, int number) throws SQLException {
    Map<QuestionField, String> values = new EnumMap<>(QuestionField.class);
    for (QuestionField field : QuestionField.values()) {
      values.put(field, row.getString(field.key()));
    }
    return new QuestionSet(
        new QuestionSetId(row.getLong("id")),
        values,
        row.getBoolean("removed"),
        row.getLong("version"),
        StampText.read(row.getString("stamps"), QuestionField::ofKey));
  }
}
