package io.funnelroom.requirements.report;

import io.funnelroom.deals.Contacts;
import io.funnelroom.deals.DealContact;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.Deals;
import io.funnelroom.deals.text.DealText;
import io.funnelroom.requirements.Interview;
import io.funnelroom.requirements.Interviews;
import io.funnelroom.requirements.Quote;
import io.funnelroom.requirements.QuoteId;
import io.funnelroom.requirements.Quotes;
import io.funnelroom.requirements.Requirements;
import io.funnelroom.requirements.notes.Notes;
import io.funnelroom.team.People;
import io.funnelroom.team.Person;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Gathers the customer requirement analysis report of a deal, as one person may see it. */
@Service
public class AnalysisReports {

  private static final List<DealField> CUSTOMER =
      List.of(
          DealField.ID,
          DealField.NAME,
          DealField.INDUSTRY,
          DealField.SOURCE,
          DealField.STAGE,
          DealField.OWNER,
          DealField.STATUS,
          DealField.AMOUNT,
          DealField.CLOSE);

  private final Deals deals;
  private final DealText dealText;
  private final Contacts contacts;
  private final Interviews interviews;
  private final Notes notes;
  private final Requirements requirements;
  private final Quotes quotes;
  private final People people;
  private final Clock clock;

  AnalysisReports(
      Deals deals,
      DealText dealText,
      Contacts contacts,
      Interviews interviews,
      Notes notes,
      Requirements requirements,
      Quotes quotes,
      People people,
      Clock clock) {
    this.deals = deals;
    this.dealText = dealText;
    this.contacts = contacts;
    this.interviews = interviews;
    this.notes = notes;
    this.requirements = requirements;
    this.quotes = quotes;
    this.people = people;
    this.clock = clock;
  }

  /** The report as of now; none of a deal that the viewer may not see. */
  public Optional<AnalysisReport> of(Person viewer, DealId deal, Locale language) {
    return deals.find(viewer, deal).map(row -> report(viewer, row, new ReportTexts(language)));
  }

  private AnalysisReport report(Person viewer, DealRow deal, ReportTexts texts) {
    List<DealContact> customer = contacts.of(viewer, deal.id());
    List<ReportBlock> blocks = new ArrayList<>();
    blocks.add(new ReportBlock.Chapter(texts.text("report.customer")));
    blocks.add(facts(deal, texts));
    blocks.addAll(new PeopleChapter(texts, customer).blocks());
    blocks.addAll(new InterviewChapters(texts, talks(viewer, deal, customer)).blocks());
    blocks.addAll(
        new RequirementChapter(texts, requirements.of(viewer, deal.id()), words(viewer, deal))
            .blocks());
    String title = texts.text("report.title", deal.name());
    String issued = texts.text("report.issued", viewer.name(), LocalDate.now(clock).toString());
    return new AnalysisReport(texts.language(), title, issued, blocks);
  }

  private ReportBlock.Facts facts(DealRow deal, ReportTexts texts) {
    return new ReportBlock.Facts(
        CUSTOMER.stream()
            .map(
                field ->
                    new ReportBlock.Fact(
                        texts.text("field." + field.key()),
                        dealText.showForFile(deal, field, texts.language())))
            .filter(fact -> !fact.value().isEmpty())
            .toList());
  }

  /** What each quote says; words that are not in the notes any more still count. */
  private Map<QuoteId, ReportBlock.Words> words(Person viewer, DealRow deal) {
    return quotes.of(viewer, deal.id()).stream()
        .collect(
            Collectors.toMap(
                Quote::id, each -> new ReportBlock.Words(each.words(), each.speaker().name())));
  }

  /** The earliest first, as a story is told. */
  private List<InterviewChapters.Talk> talks(
      Person viewer, DealRow deal, List<DealContact> customer) {
    return interviews.of(viewer, deal.id()).reversed().stream()
        .map(each -> talk(viewer, each, customer))
        .toList();
  }

  private InterviewChapters.Talk talk(
      Person viewer, Interview interview, List<DealContact> customer) {
    return new InterviewChapters.Talk(
        interview,
        customer.stream()
            .filter(each -> interview.contacts().contains(each.id()))
            .map(DealContact::called)
            .toList(),
        interview.colleagues().stream()
            .flatMap(id -> people.find(id).stream())
            .map(Person::name)
            .toList(),
        notes.read(viewer, interview.note()).text());
  }
}
