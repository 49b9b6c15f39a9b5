package io.funnelroom.testing;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.UI;
import org.springframework.core.Ordered;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/** Opens a page in a new Vaadin session before a test and closes it after. */
class OpenPage extends AbstractTestExecutionListener {

  private static final Routes ROUTES = Views.routes();

  @Override
  public int getOrder() {
    return Ordered.HIGHEST_PRECEDENCE + 1100;
  }

  @Override
  public void beforeTestMethod(TestContext test) {
    MockVaadin.setup(UI::new, new MockSpringServlet(ROUTES, test.getApplicationContext(), UI::new));
  }

  @Override
  public void afterTestMethod(TestContext test) {
    MockVaadin.tearDown();
    SecurityContextHolder.clearContext();
  }
}
