package io.funnelroom.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.funnelroom.base.Translations;
import java.util.List;
import java.util.MissingResourceException;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/**
 * Fails a test that wrote something into the history of a deal that people cannot be told: whoever
 * notes a new kind of thing gives it a text.
 */
class WordsOfHistory extends AbstractTestExecutionListener {

  @Override
  public void afterTestMethod(TestContext test) {
    if (test.getTestException() == null) {
      JdbcTemplate database =
          new JdbcTemplate(test.getApplicationContext().getBean(DataSource.class));
      List<String> kinds =
          database.queryForList("select distinct kind from activity order by kind", String.class);
      assertThat(kinds).as("kinds of history line, each with a text").allMatch(this::isSaid);
    }
  }

  private boolean isSaid(String kind) {
    try {
      return !Translations.text(Translations.CHINESE, "history.kind." + kind).isEmpty();
    } catch (MissingResourceException forgotten) {
      return false;
    }
  }
}
