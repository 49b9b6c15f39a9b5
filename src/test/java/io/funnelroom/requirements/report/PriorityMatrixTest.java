package io.funnelroom.requirements.report;

import static io.funnelroom.requirements.RequirementKind.MUST_HAVE;
import static io.funnelroom.requirements.RequirementKind.NICE_TO_HAVE;
import static io.funnelroom.requirements.RequirementKind.UNSPOKEN_PAIN;
import static io.funnelroom.requirements.report.SamplePoints.point;
import static org.assertj.core.api.Assertions.assertThat;

import io.funnelroom.base.Translations;
import io.funnelroom.requirements.RequirementKind;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class PriorityMatrixTest {

  private static final List<MatrixPoint> POINTS =
      List.of(
          point(1, MUST_HAVE, 5, 5), point(2, NICE_TO_HAVE, 2, 4), point(5, UNSPOKEN_PAIN, 4, 2));
  private static final MatrixLinks LINKS =
      new MatrixLinks("deals/SF001/requirements?requirement=%d");

  @Test
  void namesItsQuadrantsAxesAndKindsInBothLanguages() throws Exception {
    assertThat(texts(svg(POINTS, Translations.CHINESE)))
        .contains("优先满足", "重点规划", "尽快回应", "暂缓处理", "重要度", "紧急度")
        .contains("刚性需求", "柔性需求", "隐性痛点", "1 两周内上线", "5 数据安全");
    assertThat(texts(svg(POINTS, Translations.ENGLISH)))
        .contains("Answer first", "Plan for", "Respond soon", "Leave for later")
        .contains("Importance", "Urgency", "Must have", "Nice to have", "Unspoken pain");
  }

  @ParameterizedTest
  @EnumSource
  void whereverTheRequirementsStandTheNamesAreWhole(MatrixFormat format) throws Exception {
    List<MatrixPoint> inOne =
        IntStream.rangeClosed(1, 60).mapToObj(i -> point(i, MUST_HAVE, 2, 2)).toList();
    for (Locale language : List.of(Translations.CHINESE, Translations.ENGLISH)) {
      MatrixTexts words = new MatrixTexts(language);
      assertThat(texts(parsed(PriorityMatrix.of(inOne, format, words).asSvg())))
          .contains(Arrays.stream(Quadrant.values()).map(words::quadrant).toArray(String[]::new));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aKindIsDrawnInItsColourAsOftenAsItIs(RequirementKind kind) throws Exception {
    List<MatrixPoint> many =
        IntStream.rangeClosed(1, 30).mapToObj(i -> point(i, kind, 1 + i % 5, 1 + i % 4)).toList();
    var colour = MatrixColour.of(kind).byDay();
    String paint = "rgb(%d,%d,%d)".formatted(colour.getRed(), colour.getGreen(), colour.getBlue());

    // One more explains it.
    assertThat(elements(svg(many, Translations.CHINESE), "path", "rect", "circle"))
        .filteredOn(shape -> shape.getAttribute("fill").equals(paint))
        .hasSize(31);
  }

  @Test
  void onAPageTheColoursAreTheRoomsOwn() {
    String drawn = matrix(POINTS, Translations.CHINESE).onScreen(LINKS);

    assertThat(drawn)
        .contains("var(--stage-5)", "var(--stage-2)", "var(--stage-3)", "var(--ink)")
        .doesNotContain("rgb(", "\"white\"");
  }

  @Test
  void aLinkThatSaysAllLiesOverEachRequirement() throws Exception {
    Document drawn = parsed(matrix(POINTS, Translations.CHINESE).onScreen(LINKS));

    List<Element> links = elements(drawn, "a");
    assertThat(links)
        .extracting(link -> link.getAttribute("href"))
        .containsExactly(
            "deals/SF001/requirements?requirement=1",
            "deals/SF001/requirements?requirement=2",
            "deals/SF001/requirements?requirement=5");
    assertThat(links.getFirst().getAttribute("aria-label"))
        .isEqualTo("第 1 条：两周内上线。刚性需求，重要度 5，紧急度 5，优先满足");
    assertThat(elements(drawn, "g").getFirst().getAttribute("aria-hidden")).isEqualTo("true");
  }

  @Test
  void whatATitleSaysIsTextEvenIfItLooksLikeMarkup() throws Exception {
    MatrixPoint sly = new MatrixPoint(1, 1, MUST_HAVE, "<script>alert('1')</script>\"&", 5, 5);

    String drawn = matrix(List.of(sly), Translations.CHINESE).onScreen(LINKS);

    assertThat(drawn).doesNotContain("<script");
    assertThat(elements(parsed(drawn), "a").getFirst().getAttribute("aria-label"))
        .contains("<script>alert('1')</script>\"&");
  }

  @Test
  void thePictureIsAsLargeAsWantedAndShowsThePoints() {
    BufferedImage once = matrix(POINTS, Translations.CHINESE).asImage(1);
    BufferedImage twice = matrix(POINTS, Translations.CHINESE).asImage(2);

    assertThat(twice.getWidth()).isEqualTo(2 * once.getWidth());
    assertThat(colours(twice))
        .contains(
            MatrixColour.MUST_HAVE.byDay().getRGB(), MatrixColour.UNSPOKEN_PAIN.byDay().getRGB());
  }

  @Test
  void theFontHasTheLettersOfBothLanguages() {
    assertThat(ReportFont.ofSize(12).canDisplayUpTo("需求优先级矩阵：刚性、柔性、隐性痛点 Requirement 50万元…"))
        .isEqualTo(-1);
  }

  @Test
  void theColoursOfFilesAreThoseOfTheRoomByDay() throws Exception {
    String tokens =
        Files.readString(Path.of("src/main/resources/META-INF/resources/css/tokens.css"));

    for (MatrixColour colour : MatrixColour.values()) {
      String hex = "#%06x".formatted(colour.byDay().getRGB() & 0xffffff);
      assertThat(tokens).contains("--%s: light-dark(%s, ".formatted(colour.token(), hex));
    }
  }

  private static PriorityMatrix matrix(List<MatrixPoint> points, Locale language) {
    return PriorityMatrix.of(points, MatrixFormat.WIDE, new MatrixTexts(language));
  }

  private static Document svg(List<MatrixPoint> points, Locale language) throws Exception {
    return parsed(matrix(points, language).asSvg());
  }

  private static Document parsed(String svg) throws Exception {
    return DocumentBuilderFactory.newDefaultNSInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<String> texts(Document svg) {
    return elements(svg, "text").stream().map(Element::getTextContent).toList();
  }

  private static List<Element> elements(Document svg, String... names) {
    List<Element> all = new ArrayList<>();
    for (String name : names) {
      var found = svg.getElementsByTagNameNS("*", name);
      IntStream.range(0, found.getLength()).forEach(i -> all.add((Element) found.item(i)));
    }
    return all;
  }

  private static List<Integer> colours(BufferedImage image) {
    return IntStream.of(
            image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()))
        .distinct()
        .boxed()
        .toList();
  }
}
