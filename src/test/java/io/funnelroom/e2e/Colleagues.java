package io.funnelroom.e2e;

import java.util.ArrayList;
import java.util.List;

/** The people of one test, each with their own browser and network. */
public class Colleagues implements AutoCloseable {

  private static final String CHINESE = "zh-CN";
  private static final String ENGLISH = "en-GB";

  private final Room room;
  private final Browsers browsers;
  private final List<Colleague> all = new ArrayList<>();

  Colleagues(Room room, Browsers browsers) {
    this.room = room;
    this.browsers = browsers;
  }

  /** Somebody with a Chinese browser who has not signed in. */
  public Colleague visitor() {
    return arrive("visitor", CHINESE);
  }

  /** Signs in as one of the demo accounts, with a Chinese browser. */
  public Colleague signIn(String userName) {
    return arrive(userName, CHINESE).signIn(userName);
  }

  /** Signs in with an English browser. */
  public Colleague signInInEnglish(String userName) {
    return arrive(userName, ENGLISH).signIn(userName);
  }

  /** The same person with one more tab in the same browser. */
  public Colleague secondTab(Colleague colleague) {
    Colleague tab = colleague.newTab();
    all.add(tab);
    return tab;
  }

  void keepEvidence(String test) {
    all.forEach(colleague -> colleague.keepEvidence(test + "-" + (all.indexOf(colleague) + 1)));
  }

  @Override
  public void close() {
    all.forEach(Colleague::close);
    all.clear();
  }

  private Colleague arrive(String userName, String locale) {
    var colleague = new Colleague(userName, browsers.open(locale), new Line(room.port()));
    all.add(colleague);
    return colleague;
  }
}
