package io.funnelroom.testing;

import io.funnelroom.team.People;
import javax.sql.DataSource;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/** Puts the database back to what it was after the migrations, before every test. */
class CleanState extends AbstractTestExecutionListener {

  @Override
  public int getOrder() {
    return Ordered.HIGHEST_PRECEDENCE + 1000;
  }

  @Override
  public void beforeTestMethod(TestContext test) {
    var context = test.getApplicationContext();
    new PristineDatabase(new JdbcTemplate(context.getBean(DataSource.class))).restore();
    context.getBean(People.class).reread();
    // Each application holds its own; the one that started last is not always the one under test.
    context
        .getBeanProvider(SecurityContextHolderStrategy.class)
        .ifAvailable(SecurityContextHolder::setContextHolderStrategy);
  }
}
