package io.funnelroom.imports.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.upload.Upload;
import java.time.Duration;

/** What a person does in the wizard. */
final class WizardSteps {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private WizardSteps() {}

  static void upload(String name, byte[] content) {
    UploadKt._upload(_get(Upload.class), name, "application/octet-stream", content);
  }

  static void next() {
    _click(_get(Button.class, spec -> spec.withText("下一步")));
  }

  static void shows(String title) {
    await()
        .atMost(PATIENCE)
        .pollInSameThread()
        .untilAsserted(
            () -> {
              MockVaadin.clientRoundtrip(true);
              _assertOne(H2.class, spec -> spec.withText(title));
            });
  }
}
