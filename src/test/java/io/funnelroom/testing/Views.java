package io.funnelroom.testing;

import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Route;
import java.util.HashSet;
import java.util.stream.Stream;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.util.ClassUtils;

/** The views of the application; Karibu itself finds only public ones. */
final class Views {

  private Views() {}

  static Routes routes() {
    Routes routes = new Routes(new HashSet<>(), new HashSet<>(), true);
    found(new AnnotationTypeFilter(Route.class))
        .forEach(view -> routes.getRoutes().add(view.asSubclass(Component.class)));
    found(new AssignableTypeFilter(HasErrorParameter.class))
        .forEach(view -> addErrorView(routes, view));
    return routes;
  }

  @SuppressWarnings("unchecked")
  private static void addErrorView(Routes routes, Class<?> view) {
    routes.getErrorRoutes().add((Class<? extends HasErrorParameter<?>>) view);
  }

  private static Stream<Class<?>> found(TypeFilter filter) {
    var scanner = new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(filter);
    return scanner.findCandidateComponents("io.funnelroom").stream()
        .map(view -> ClassUtils.resolveClassName(view.getBeanClassName(), null));
  }
}
