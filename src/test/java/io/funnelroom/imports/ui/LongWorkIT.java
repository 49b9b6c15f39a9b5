package io.funnelroom.imports.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import io.funnelroom.base.Translations;
import io.funnelroom.imports.Progress;
import io.funnelroom.testing.ScreenTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ScreenTest
class LongWorkIT {
  private final ImportParts parts;
  private final List<Object> heard = new ArrayList<>();
  private LongWork shown;

  LongWorkIT(ImportParts parts) {
    this.parts = parts;
  }

  @BeforeEach
  void language() {
    UI.getCurrent().setLocale(Translations.CHINESE);
    shown = new LongWork("imports.running", 50);
    UI.getCurrent().add(shown);
  }

  /** This test's thread holds the session's lock from its beginning to its end. */
  @Test
  void theWorkWaitsForNoScreen() throws InterruptedException {
    CountDownLatch through = new CountDownLatch(1);

    start(
        progress -> {
          for (int row = 1; row <= 50; row++) {
            progress.report(row);
          }
          through.countDown();
          return "done";
        });

    assertThat(through.await(900, TimeUnit.MILLISECONDS)).isTrue();
    await().pollInSameThread().until(() -> hears("done"));
  }

  @Test
  void theScreenIsToldHowFarTheWorkIs() {
    CountDownLatch seen = new CountDownLatch(1);
    start(
        progress -> {
          progress.report(20);
          return awaited(seen);
        });

    await()
        .pollInSameThread()
        .untilAsserted(
            () -> {
              MockVaadin.clientRoundtrip(true);
              _assertOne(Paragraph.class, spec -> spec.withText("已导入 20 / 50 行"));
            });
    seen.countDown();
    await().pollInSameThread().until(() -> hears(true));
  }

  @Test
  void importsRunOnThreadsOfThePlatform() {
    start(progress -> Thread.currentThread().isVirtual() + Thread.currentThread().getName());

    await()
        .pollInSameThread()
        .untilAsserted(
            () -> {
              MockVaadin.clientRoundtrip(true);
              assertThat(heard).singleElement().asString().startsWith("falseimport-");
            });
  }

  @Test
  void workThatIsBeingFinishedIsNotCancelledAnyMore() {
    CountDownLatch clicked = new CountDownLatch(1);
    CountDownLatch finishing = new CountDownLatch(1);
    start(
        progress -> {
          progress.finish();
          finishing.countDown();
          return awaited(clicked);
        });

    awaited(finishing);
    shown.cancel();
    clicked.countDown();

    await().pollInSameThread().until(() -> hears(true));
  }

  @Test
  void aClickBeforeTheEndCancels() {
    CountDownLatch clicked = new CountDownLatch(1);
    start(progress -> awaited(clicked));

    shown.cancel();
    clicked.countDown();

    await()
        .pollInSameThread()
        .untilAsserted(
            () -> {
              MockVaadin.clientRoundtrip(true);
              assertThat(heard).singleElement().isInstanceOf(CancellationException.class);
            });
  }

  @Test
  void anErrorIsToldLikeAnyOtherFailure() {
    start(
        progress -> {
          throw new OutOfMemoryError("as if");
        });

    await()
        .pollInSameThread()
        .untilAsserted(
            () -> {
              MockVaadin.clientRoundtrip(true);
              assertThat(heard).singleElement().isInstanceOf(IllegalStateException.class);
            });
  }

  @Test
  void aPageThatHasGoneLeavesTheWorkToClearUp() {
    CountDownLatch left = new CountDownLatch(1);
    CountDownLatch cleared = new CountDownLatch(1);
    UI ui = UI.getCurrent();
    UI.setCurrent(new UI());
    shown.start(parts, progress -> awaited(left), heard::add, heard::add, cleared::countDown);
    UI.setCurrent(ui);

    left.countDown();

    assertThat(awaited(cleared)).isTrue();
    assertThat(heard).isEmpty();
  }

  private <T> void start(Function<Progress, T> work) {
    shown.start(parts, work, heard::add, heard::add, () -> {});
  }

  private boolean hears(Object result) {
    MockVaadin.clientRoundtrip(true);
    return heard.equals(List.of(result));
  }

  private static boolean awaited(CountDownLatch latch) {
    try {
      return latch.await(Duration.ofSeconds(10).toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
