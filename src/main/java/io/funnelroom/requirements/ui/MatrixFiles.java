package io.funnelroom.requirements.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import io.funnelroom.deals.DealId;
import io.funnelroom.requirements.report.PriorityMatrix;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import javax.imageio.ImageIO;

/** Offers the matrix as files: they are drawn beside the screen, as the requirements are then. */
final class MatrixFiles extends Div {

  private static final String SVG = "svg";
  private static final String PNG = "png";

  /** So that it can fill a slide. */
  private static final int PIXELS = 3;

  private final DealId deal;
  private final transient Supplier<PriorityMatrix> matrix;

  MatrixFiles(DealId deal, Supplier<PriorityMatrix> matrix) {
    this.deal = deal;
    this.matrix = matrix;
    addClassName("matrix-files");
    add(link(SVG, "image/svg+xml"), link(PNG, "image/png"));
  }

  private Anchor link(String ending, String type) {
    String name = getTranslation("matrix.file", deal.value()) + "." + ending;
    DownloadHandler handler = event -> write(event, ending, type, name);
    Anchor link = new Anchor(handler, AttachmentType.DOWNLOAD, getTranslation("matrix." + ending));
    link.addClassNames("chip", "matrix-file");
    link.setAriaLabel(getTranslation("matrix.download." + ending));
    return link;
  }

  private void write(DownloadEvent event, String ending, String type, String name)
      throws IOException {
    event.setFileName(name);
    event.setContentType(type);
    try (OutputStream out = event.getOutputStream()) {
      if (ending.equals(SVG)) {
        out.write(matrix.get().asSvg().getBytes(StandardCharsets.UTF_8));
      } else {
        ImageIO.write(matrix.get().asImage(PIXELS), PNG, out);
      }
    }
  }
}
