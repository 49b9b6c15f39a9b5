package io.funnelroom.requirements.search;

import io.funnelroom.deals.DealId;
import io.funnelroom.deals.SearchKey;
import io.funnelroom.requirements.AnalysisPermission;
import io.funnelroom.requirements.RequirementKind;
import io.funnelroom.requirements.notes.NoteId;
import io.funnelroom.requirements.notes.Notes;
import io.funnelroom.team.Person;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds words in the notes, in what customers said and in the requirements of all deals that one
 * may see. What is typed into a note is found two seconds later, the rest at once.
 */
@Service
public class RequirementSearch {

  private static final int LONGEST = 200;

  private final JdbcClient jdbc;
  private final Notes notes;
  private final AnalysisPermission permission;

  RequirementSearch(JdbcClient jdbc, Notes notes, AnalysisPermission permission) {
    this.jdbc = jdbc;
    this.notes = notes;
    this.permission = permission;
  }

  /** What holds all of these words, in upper or lower case; a part of a word counts. */
  @Transactional(readOnly = true)
  public Found find(Person viewer, String sought) {
    List<String> words =
        SearchKey.wordsOf(sought.length() > LONGEST ? sought.substring(0, LONGEST) : sought);
    if (words.isEmpty() || !permission.maySee(viewer)) {
      return Found.NOTHING;
    }
    SearchQuery query = new SearchQuery(jdbc, words);
    return new Found(
        query.requirements().query((row, number) -> requirement(row, words)).list(),
        query.quotes().query((row, number) -> quote(row, words)).list(),
        query.lines().query((row, number) -> line(row, words)).list());
  }

  private static Hit requirement(ResultSet row, List<String> words) throws SQLException {
    return hit(
        row,
        new Hit.InRequirement(RequirementKind.valueOf(row.getString("kind"))),
        new Excerpt(row.getString("title"), words),
        "?requirement=" + row.getLong("id"));
  }

  private static Hit quote(ResultSet row, List<String> words) throws SQLException {
    return hit(
        row,
        new Hit.InQuote(row.getString("speaker_name")),
        new Excerpt(row.getString("words"), words),
        "?quote=" + row.getLong("id"));
  }

  private Hit line(ResultSet row, List<String> words) throws SQLException {
    String line = row.getString("words");
    Excerpt excerpt = new Excerpt(line, words);
    String query = "?interview=" + row.getLong("interview_id");
    int begin = begin(notes.readForAll(new NoteId(row.getLong("note_id"))).text(), line);
    if (begin >= 0) {
      int from = begin + excerpt.first();
      query += "&at=" + from + ".." + (from + excerpt.length());
    }
    return hit(row, new Hit.InNote(row.getString("title")), excerpt, query);
  }

  /** Where the line stands in what the note says by now; before it when somebody deleted it. */
  private static int begin(String text, String line) {
    int at = text.indexOf(line);
    while (at > 0 && text.charAt(at - 1) != '\n') {
      at = text.indexOf(line, at + 1);
    }
    return at;
  }

  private static Hit hit(ResultSet row, Hit.Of of, Excerpt excerpt, String query)
      throws SQLException {
    DealId deal = new DealId(row.getString("deal_id"));
    return new Hit(
        deal,
        row.getString("deal_name"),
        of,
        excerpt.pieces(),
        "deals/" + deal.value() + "/requirements" + query);
  }
}
