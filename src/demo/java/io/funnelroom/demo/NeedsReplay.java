package io.funnelroom.demo;

import io.funnelroom.deals.Contacts;
import io.funnelroom.deals.DealContact;
import io.funnelroom.deals.DealId;
import io.funnelroom.requirements.Interview;
import io.funnelroom.requirements.InterviewEditing;
import io.funnelroom.requirements.InterviewWay;
import io.funnelroom.requirements.NewInterview;
import io.funnelroom.requirements.Passage;
import io.funnelroom.requirements.QuoteEditing;
import io.funnelroom.requirements.Speaker;
import io.funnelroom.team.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Lets customers be asked again what they need. */
@Component
@Profile("demo")
class NeedsReplay {

  private final Contacts contacts;
  private final InterviewEditing interviews;
  private final QuoteEditing quotes;

  NeedsReplay(Contacts contacts, InterviewEditing interviews, QuoteEditing quotes) {
    this.contacts = contacts;
    this.interviews = interviews;
    this.quotes = quotes;
  }

  /** The main contact tells what they need; each of their words is kept and understood. */
  void ask(Person by, DealId deal, LocalDate day, List<Need> needs) {
    List<DealContact> customer = contacts.of(by, deal).stream().limit(1).toList();
    String notes = notes(needs);
    NewInterview wanted =
        new NewInterview(
            "需求访谈",
            day,
            InterviewWay.VISIT,
            "客户会议室",
            customer.stream().map(DealContact::id).toList(),
            List.of(by.id()),
            Optional.empty());
    Interview interview = interviews.begin(by, deal, wanted, notes);
    Speaker speaker = customer.stream().findFirst().map(Speaker::of).orElse(Speaker.UNKNOWN);
    for (Need need : needs) {
      int from = notes.indexOf(need.words());
      Passage passage = new Passage(interview.note(), from, from + need.words().length(), 1);
      quotes.require(by, passage, speaker, need.meant());
    }
  }

  private static String notes(List<Need> needs) {
    int half = (needs.size() + 1) / 2;
    return "## 现状痛点\n\n### 目前最头疼的是什么？\n\n"
        + said(needs.subList(0, half))
        + "## 目标期望\n\n### 做到什么程度才算成功？\n\n"
        + said(needs.subList(half, needs.size()));
  }

  private static String said(List<Need> needs) {
    return needs.stream().map(need -> need.words() + "。\n\n").collect(Collectors.joining());
  }
}
