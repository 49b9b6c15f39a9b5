package io.funnelroom.requirements.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import io.funnelroom.requirements.RequirementId;
import io.funnelroom.requirements.report.MatrixFormat;
import java.util.function.Consumer;

/** The drawing in the browser: a point can be clicked, and the arrow keys walk among them. */
@Tag("requirement-matrix")
@JsModule("./requirements/requirement-matrix.ts")
final class MatrixDrawing extends Component {

  /** Shows the drawing; a point that has the focus keeps it. */
  void show(String svg) {
    getElement().setProperty("drawing", svg);
  }

  /** Hears which requirement somebody wants to see. */
  void onOpen(Consumer<RequirementId> handler) {
    getElement()
        .addEventListener(
            "matrix-open",
            event ->
                handler.accept(
                    new RequirementId(event.getEventData().get("event.detail").asLong())))
        .addEventData("event.detail");
  }

  /** Hears for what room it is to be drawn; at first it is drawn wide. */
  void onFormat(Consumer<MatrixFormat> handler) {
    getElement()
        .addEventListener(
            "matrix-format",
            event ->
                handler.accept(
                    MatrixFormat.ofRoom(event.getEventData().get("event.detail").asInt())))
        .addEventData("event.detail");
  }
}
