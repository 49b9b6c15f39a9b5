package io.funnelroom.e2e;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One room and one browser for the whole run; fresh data and fresh browser contexts for a test. */
class BrowserTestExtension implements BeforeEachCallback, AfterEachCallback, ParameterResolver {

  private static final Namespace OURS = Namespace.create(BrowserTestExtension.class);

  @Override
  public void beforeEach(ExtensionContext test) {
    room(test).reset();
  }

  @Override
  public void afterEach(ExtensionContext test) {
    Colleagues colleagues = colleagues(test);
    if (test.getExecutionException().isPresent()) {
      colleagues.keepEvidence(
          test.getRequiredTestClass().getSimpleName()
              + "."
              + test.getRequiredTestMethod().getName());
    }
    colleagues.close();
    room(test).requireRunning();
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    Class<?> type = parameter.getParameter().getType();
    return type == Room.class || type == Colleagues.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
    return parameter.getParameter().getType() == Room.class ? room(test) : colleagues(test);
  }

  private static Room room(ExtensionContext test) {
    return test.getRoot()
        .getStore(OURS)
        .computeIfAbsent(Room.class, type -> new Room(), Room.class);
  }

  private static Browsers browsers(ExtensionContext test) {
    return test.getRoot()
        .getStore(OURS)
        .computeIfAbsent(Browsers.class, type -> new Browsers(), Browsers.class);
  }

  private static Colleagues colleagues(ExtensionContext test) {
    return test.getStore(OURS)
        .computeIfAbsent(
            Colleagues.class, type -> new Colleagues(room(test), browsers(test)), Colleagues.class);
  }
}
