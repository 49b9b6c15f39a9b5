package io.funnelroom.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * A {@link DatabaseTest} of views without a browser: before every test a Vaadin session with an
 * open page that knows the application's routes and beans. {@link SignIn} says who looks at it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@DatabaseTest
@TestExecutionListeners(
    listeners = {CleanState.class, WordsOfHistory.class, OpenPage.class},
    mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface ScreenTest {}
