package io.funnelroom.deals.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import io.funnelroom.deals.DealField;
import io.funnelroom.deals.DealFilter;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.DealSort;
import io.funnelroom.deals.DuePeriod;
import io.funnelroom.deals.DuePeriod.Between;
import io.funnelroom.deals.Outcome;
import io.funnelroom.deals.Stage;
import io.funnelroom.leads.SourceClass;
import io.funnelroom.team.Memberships;
import io.funnelroom.team.PersonId;
import io.funnelroom.testing.DatabaseTest;
import io.funnelroom.testing.Staff;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DatabaseTest
class PipelineCodecIT {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

  private final PipelineCodec codec;
  private final Memberships memberships;
  private Staff staff;

  PipelineCodecIT(PipelineCodec codec, Memberships memberships) {
    this.codec = codec;
    this.memberships = memberships;
  }

  @BeforeEach
  void people() {
    staff = new Staff(memberships);
  }

  @Test
  void thePlainPipelineHasAPlainAddress() {
    assertThat(codec.text(PipelineState.START)).isEmpty();
    assertThat(codec.read("")).isEqualTo(PipelineState.START);
  }

  @Test
  void anAddressIsReadable() {
    PipelineState state =
        PipelineState.START
            .filtered(
                DealFilter.ALL
                    .inStages(Set.of(Stage.NEGOTIATION, Stage.SOLUTION))
                    .withOutcomes(Set.of(Outcome.OPEN))
                    .ownedBy(Set.of(staff.lisi.id()))
                    .from(Set.of(SourceClass.WEBINAR))
                    .due(new Between(DAY, DAY.plusDays(29)))
                    .amount(new BigDecimal("100000.00"), null)
                    .stale(true))
            .sorted(
                List.of(new DealSort(DealField.AMOUNT, true), new DealSort(DealField.DUE, false)))
            .laidOut(
                new ColumnLayout(
                    List.of(DealField.ID, DealField.NAME), Map.of(DealField.NAME, 240), 1))
            .groupedBy(DealField.STAGE)
            .at(new Spot(new DealId("SF001"), DealField.AMOUNT))
            .inView(7L);
    assertThat(codec.text(state))
        .isEqualTo(
            "stage=4,5&outcome=open&owner=lisi&source=webinar&due=2026-11-01..2026-11-30"
                + "&amount=100000..&stale&sort=amount.desc,due&cols=id,name&widths=name.240"
                + "&frozen=1&group=stage&cell=SF001:amount&view=7");
    assertThat(codec.read(codec.text(state))).isEqualTo(state);
  }

  @Test
  void periodsThatMoveAlongWithTodayStayThatInALink() {
    PipelineState overdue =
        PipelineState.START.filtered(DealFilter.ALL.due(DuePeriod.Moving.OVERDUE));
    assertThat(codec.text(overdue)).isEqualTo("due=overdue");
    assertThat(codec.read("due=overdue")).isEqualTo(overdue);
  }

  @Test
  void ofAThousandStatesEachComesBackFromItsAddress() {
    Random random = new Random(20261101);
    for (int i = 0; i < 1000; i++) {
      PipelineState state = any(random);
      assertThat(codec.read(codec.text(state))).as(codec.text(state)).isEqualTo(state);
      assertThat(codec.read(codec.write(state))).isEqualTo(state);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "stage=9,x,&outcome=maybe&owner=nobody&source=&due=soon..later&amount=-5..much",
        "amount=..1e99999&due=2026-13-45..",
        "sort=standing.desc,.desc,&cols=colour,&widths=name,name.wide,.&frozen=many",
        "group=amount&cell=!:amount&view=-1&unknown=1&=&q=%00",
        "cell=:&cell=&view=&view=99999999999999999999"
      })
  void whatCannotBeUnderstoodIsPassedOver(String query) {
    assertThat(codec.read(query)).isEqualTo(PipelineState.START);
  }

  @Test
  void whatCanBeUnderstoodIsKept() {
    PipelineState state =
        codec.read("stage=4,nine&owner=nobody,LISI&due=..2026-11-30&sort=due,amount.desc,due.desc");
    assertThat(state.filter())
        .isEqualTo(
            DealFilter.ALL
                .inStages(Set.of(Stage.SOLUTION))
                .ownedBy(Set.of(staff.lisi.id()))
                .due(new Between(null, DAY.plusDays(29))));
    assertThat(state.order())
        .containsExactly(new DealSort(DealField.DUE, false), new DealSort(DealField.AMOUNT, true));
  }

  @Test
  void anAddressWithNothingButAViewAsksForTheViewAsItWasSaved() {
    assertThat(codec.asksForView(QueryParameters.fromString("view=7&cell=SF001"))).isTrue();
    assertThat(codec.asksForView(QueryParameters.fromString("view=7&stale"))).isFalse();
    assertThat(codec.asksForView(QueryParameters.empty())).isFalse();
  }

  private PipelineState any(Random random) {
    List<PersonId> people = List.of(staff.lisi.id(), staff.zhaoliu.id(), staff.qian.id());
    DealFilter filter =
        DealFilter.ALL
            .searching(pick(random, List.of("", "CRM 采购", "50% & more=?", "a,b..c:d", "＃+/\\\"'")))
            .inStages(some(random, List.of(Stage.values())))
            .withOutcomes(some(random, List.of(Outcome.values())))
            .ownedBy(some(random, people))
            .from(some(random, List.of(SourceClass.values())))
            .due(pick(random, periods(random)))
            .amount(amount(random), amount(random))
            .stale(random.nextBoolean())
            .archived(random.nextBoolean());
    List<DealSort> order =
        shuffled(random, DealField.columns()).subList(0, random.nextInt(4)).stream()
            .map(field -> new DealSort(field, random.nextBoolean()))
            .toList();
    DealField cell = pick(random, DealField.columns());
    return new PipelineState(
        filter,
        order,
        layout(random),
        pick(random, Collections.singletonList(null), List.of(DealField.STAGE, DealField.OWNER)),
        random.nextBoolean() ? null : new Spot(new DealId("SF" + random.nextInt(9999)), cell),
        random.nextBoolean() ? null : random.nextLong(1, 1000));
  }

  private static List<DuePeriod> periods(Random random) {
    List<DuePeriod> periods = new ArrayList<>(List.of(DuePeriod.Moving.values()));
    periods.add(DuePeriod.ANY);
    periods.add(new Between(DAY.plusDays(random.nextInt(99)), DAY.plusDays(random.nextInt(99))));
    periods.add(new Between(null, DAY));
    return periods;
  }

  private static BigDecimal amount(Random random) {
    return random.nextBoolean() ? null : BigDecimal.valueOf(random.nextLong(100_000_000), 2);
  }

  private static ColumnLayout layout(Random random) {
    List<DealField> columns = shuffled(random, DealField.columns());
    Map<DealField, Integer> widths = new EnumMap<>(DealField.class);
    columns
        .subList(0, random.nextInt(4))
        .forEach(field -> widths.put(field, 60 + 10 * field.ordinal()));
    List<DealField> shown = columns.subList(0, 1 + random.nextInt(columns.size()));
    return new ColumnLayout(shown, widths, random.nextInt(4));
  }

  private static <T> Set<T> some(Random random, List<T> all) {
    return all.stream().filter(each -> random.nextInt(3) == 0).collect(Collectors.toSet());
  }

  @SafeVarargs
  private static <T> T pick(Random random, List<T>... lists) {
    List<T> list = lists[random.nextInt(lists.length)];
    return list.get(random.nextInt(list.size()));
  }

  private static <T> List<T> shuffled(Random random, List<T> all) {
    List<T> order = new ArrayList<>(all);
    Collections.shuffle(order, random);
    return order;
  }
}
