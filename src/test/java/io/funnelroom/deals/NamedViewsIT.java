package io.funnelroom.deals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.shared.Registration;
import io.funnelroom.base.RuleViolation;
import io.funnelroom.team.Memberships;
import io.funnelroom.team.Person;
import io.funnelroom.testing.DatabaseTest;
import io.funnelroom.testing.Staff;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DatabaseTest
class NamedViewsIT {

  private final NamedViews views;
  private final ViewFeed feed;
  private final Memberships memberships;
  private Person lisi;
  private Person zhaoliu;
  private Person qian;

  NamedViewsIT(NamedViews views, ViewFeed feed, Memberships memberships) {
    this.views = views;
    this.feed = feed;
    this.memberships = memberships;
  }

  @BeforeEach
  void people() {
    Staff staff = new Staff(memberships);
    lisi = staff.lisi;
    zhaoliu = staff.zhaoliu;
    qian = staff.qian;
  }

  @Test
  void aViewIsItsOwnersUntilItIsShared() {
    NamedView mine = views.save(lisi, " 本月谈判 ", "stage=5&due=month");
    assertThat(views.seenBy(lisi)).containsExactly(mine);
    assertThat(mine.name()).isEqualTo("本月谈判");
    assertThat(views.seenBy(zhaoliu)).isEmpty();
    assertThat(views.find(zhaoliu, mine.id())).isEmpty();

    views.share(lisi, mine.id(), true);
    assertThat(views.find(zhaoliu, mine.id())).map(NamedView::query).contains("stage=5&due=month");
    views.share(lisi, mine.id(), false);
    assertThat(views.seenBy(zhaoliu)).isEmpty();
  }

  @Test
  void ownViewsComeFirstInTheOrderOfTheirMaking() {
    NamedView shared = views.save(zhaoliu, "全部", "");
    views.share(zhaoliu, shared.id(), true);
    views.save(lisi, "谈判", "stage=5");
    views.save(lisi, "方案", "stage=4");
    assertThat(views.seenBy(lisi)).extracting(NamedView::name).containsExactly("谈判", "方案", "全部");
  }

  @Test
  void theOwnerRenamesAndOverwrites() {
    long id = views.save(lisi, "谈判", "stage=5").id();
    views.rename(lisi, id, "商务谈判");
    NamedView changed = views.overwrite(lisi, id, "stage=5&stale");
    assertThat(changed.name()).isEqualTo("商务谈判");
    assertThat(changed.query()).isEqualTo("stage=5&stale");
    assertThat(views.overwrite(lisi, id, "stage=5&stale").version())
        .as("nothing changed")
        .isEqualTo(changed.version());
  }

  @Test
  void aSharedViewIsChangedByItsOwnerAndManagementAlone() {
    long id = views.save(lisi, "谈判", "stage=5").id();
    refused("view.not-found", () -> views.rename(qian, id, "x"));
    views.share(lisi, id, true);

    refused("view.forbidden", () -> views.rename(zhaoliu, id, "x"));
    refused("view.forbidden", () -> views.remove(zhaoliu, id));
    assertThat(views.rename(qian, id, "重点谈判").name()).isEqualTo("重点谈判");
  }

  @Test
  void aRemovedViewComesBackAsItWas() {
    NamedView view = views.save(lisi, "谈判", "stage=5");
    views.remove(lisi, view.id());
    assertThat(views.seenBy(lisi)).isEmpty();
    refused("view.not-found", () -> views.rename(lisi, view.id(), "x"));

    assertThat(views.restore(lisi, view.id())).extracting(NamedView::query).isEqualTo("stage=5");
    assertThat(views.seenBy(lisi)).hasSize(1);
  }

  @Test
  void nobodyHasTwoViewsOfOneName() {
    NamedView first = views.save(lisi, "CRM", "");
    refused("view.name.taken", () -> views.save(lisi, "crm", "stale"));
    views.save(zhaoliu, "CRM", "");
    views.remove(lisi, first.id());
    views.save(lisi, "CRM", "stale");
    refused("view.name.taken", () -> views.restore(lisi, first.id()));
  }

  @Test
  void aNameIsNeededAndNotTooLong() {
    refused("view.name.needed", () -> views.save(lisi, " ", ""));
    refused("view.name.too-long", () -> views.save(lisi, "长".repeat(61), ""));
    refused("view.too-much", () -> views.save(lisi, "x", "q=" + "长".repeat(4000)));
  }

  @Test
  void openScreensHearOfAChange() throws InterruptedException {
    CountDownLatch heard = new CountDownLatch(1);
    Registration watching = feed.watch(heard::countDown);
    views.save(lisi, "谈判", "stage=5");
    assertThat(heard.await(10, TimeUnit.SECONDS)).isTrue();
    watching.remove();
  }

  private static void refused(String key, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            RuleViolation.class, violation -> assertThat(violation.key()).isEqualTo(key));
  }
}
