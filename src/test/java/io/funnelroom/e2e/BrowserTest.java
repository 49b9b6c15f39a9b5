package io.funnelroom.e2e;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test (named {@code *E2E}) with real browsers on the running product. Test methods may ask for
 * the {@link Room} and for {@link Colleagues}. Every test begins with the same room: the demo's
 * people, and nothing that another test did. What was on the screens of a failed test is in
 * target/e2e.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(BrowserTestExtension.class)
public @interface BrowserTest {}
