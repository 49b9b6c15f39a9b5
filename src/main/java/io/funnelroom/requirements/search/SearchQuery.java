package io.funnelroom.requirements.search;

import io.funnelroom.deals.SearchKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** The questions that a search asks the database: what holds all of the words. */
final class SearchQuery {

  private static final String REQUIREMENTS =
      """
      select hit.*, deal.name as deal_name
      from requirement hit join deal on deal.id = hit.deal_id
      where not hit.removed and %s order by hit.id desc limit %d
      """;
  private static final String QUOTES =
      """
      select hit.*, deal.name as deal_name
      from quote hit join deal on deal.id = hit.deal_id
      where not hit.removed and %s order by hit.id desc limit %d
      """;
  private static final String LINES =
      """
      select hit.words, hit.note_id, interview.id as interview_id, interview.title,
        interview.deal_id, deal.name as deal_name
      from note_line hit join interview on interview.note_id = hit.note_id
        join deal on deal.id = interview.deal_id
      where not interview.removed and %s order by hit.id desc limit %d
      """;

  private final JdbcClient jdbc;
  private final Map<String, Object> patterns = new LinkedHashMap<>();

  SearchQuery(JdbcClient jdbc, List<String> words) {
    this.jdbc = jdbc;
    for (String word : words) {
      patterns.put("word" + patterns.size(), SearchKey.pattern(word));
    }
  }

  StatementSpec requirements() {
    return asked(REQUIREMENTS, "search_key(hit.title)");
  }

  StatementSpec quotes() {
    return asked(QUOTES, "search_key(hit.words)");
  }

  StatementSpec lines() {
    return asked(LINES, "hit.search");
  }

  /**
   * A word that most lines hold would have the planner read whole tables; with an index it finds
   * the newest as quickly.
   */
  private StatementSpec asked(String question, String key) {
    jdbc.sql("set local enable_seqscan = off").update();
    String holdsAll =
        patterns.keySet().stream()
            .map(name -> key + " like :" + name)
            .collect(Collectors.joining(" and "));
    return jdbc.sql(question.formatted(holdsAll, Found.MOST)).params(patterns);
  }
}
