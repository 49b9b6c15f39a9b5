package io.funnelroom.requirements.report;

import java.awt.Paint;
import java.io.StringWriter;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.batik.svggen.DefaultExtensionHandler;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGPaintDescriptor;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The matrix as SVG: its letters stay letters, in whatever font the reader has. */
final class MatrixSvg {

  private static final String NAMESPACE = "http://www.w3.org/2000/svg";

  private final PriorityMatrix matrix;
  private final String title;
  private final Document document = document();
  private Element root;

  MatrixSvg(PriorityMatrix matrix, String title) {
    this.matrix = matrix;
    this.title = title;
  }

  void draw(Function<MatrixColour, Paint> paint) {
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
    context.setComment(null);
    context.setExtensionHandler(new Tokens());
    SVGGraphics2D graphics = new SVGGraphics2D(context, false);
    matrix.draw(graphics, paint);
    root = graphics.getRoot();
    dropClips(root);
    long width = Math.round(Math.ceil(matrix.width()));
    long height = Math.round(Math.ceil(matrix.height()));
    set(
        root,
        Map.of(
            "viewBox", "0 0 %d %d".formatted(width, height),
            "width", Long.toString(width),
            "height", Long.toString(height),
            "role", "img",
            "aria-label", title));
  }

  /** Lays a link over each requirement, in their order; what is drawn is then said by the links. */
  void link(MatrixLinks links) {
    hideDrawing();
    root.setAttribute("role", "group");
    matrix.marks().stream()
        .sorted(Comparator.comparing(mark -> mark.point().number()))
        .forEach(mark -> root.appendChild(link(mark, links)));
  }

  String text() {
    try {
      Transformer writer = TransformerFactory.newDefaultInstance().newTransformer();
      writer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
      StringWriter text = new StringWriter();
      writer.transform(new DOMSource(root), new StreamResult(text));
      return text.toString();
    } catch (TransformerException e) {
      throw new IllegalStateException(e);
    }
  }

  private void hideDrawing() {
    for (Node child = root.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element drawn) {
        drawn.setAttribute("aria-hidden", "true");
      }
    }
  }

  /** Nothing leaves its place, and the names of clips would have to be unique on a page. */
  private static void dropClips(Element element) {
    element.removeAttribute("clip-path");
    element.removeAttribute("xml:space");
    for (Node child = element.getFirstChild(); child != null; ) {
      Node next = child.getNextSibling();
      if (child instanceof Element drawn) {
        if (drawn.getTagName().equals("defs")) {
          element.removeChild(drawn);
        } else {
          dropClips(drawn);
        }
      }
      child = next;
    }
  }

  private Element link(MatrixMark mark, MatrixLinks links) {
    Box box = matrix.placed(mark.whole());
    Element area = document.createElementNS(NAMESPACE, "rect");
    set(
        area,
        Map.of(
            "x", number(box.x() - 2),
            "y", number(box.y()),
            "width", number(box.width() + 4),
            "height", number(box.height()),
            "rx", "3"));
    Element said = document.createElementNS(NAMESPACE, "title");
    said.setTextContent(mark.point().title());
    Element link = document.createElementNS(NAMESPACE, "a");
    set(
        link,
        Map.of(
            "class", "matrix-point",
            "href", links.of(mark.point()),
            "data-requirement", Long.toString(mark.point().id()),
            "aria-label", matrix.texts().said(mark.point())));
    link.appendChild(said);
    link.appendChild(area);
    return link;
  }

  private static void set(Element element, Map<String, String> attributes) {
    attributes.forEach(element::setAttribute);
  }

  private static String number(double value) {
    return Double.toString(Math.round(value * 10) / 10.0);
  }

  private static Document document() {
    try {
      return DocumentBuilderFactory.newDefaultNSInstance()
          .newDocumentBuilder()
          .getDOMImplementation()
          .createDocument(NAMESPACE, "svg", null);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Leaves colours to the style sheet of the page. */
  private static final class Tokens extends DefaultExtensionHandler {

    @Override
    public SVGPaintDescriptor handlePaint(Paint paint, SVGGeneratorContext context) {
      return paint instanceof TokenPaint token
          ? new SVGPaintDescriptor(token.reference(), "1")
          : super.handlePaint(paint, context);
    }
  }
}
