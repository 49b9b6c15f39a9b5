package io.funnelroom.testing;

import io.funnelroom.team.Department;
import io.funnelroom.team.Memberships;
import io.funnelroom.team.NewPerson;
import io.funnelroom.team.Person;
import io.funnelroom.team.Role;

/** The people of the tests: one of each department, and a second one in sales. */
public final class Staff {

  public final Person lisi;
  public final Person zhaoliu;
  public final Person zhouqi;
  public final Person wuba;
  public final Person qian;

  public Staff(Memberships memberships) {
    lisi = join(memberships, "lisi", "李四", Department.SALES, Role.REPRESENTATIVE);
    zhaoliu = join(memberships, "zhaoliu", "赵六", Department.SALES, Role.SENIOR);
    zhouqi = join(memberships, "zhouqi", "周七", Department.MARKETING, Role.REPRESENTATIVE);
    wuba = join(memberships, "wuba", "吴八", Department.AFTER_SALES, Role.REPRESENTATIVE);
    qian = join(memberships, "qian", "钱总", Department.MANAGEMENT, Role.MANAGER);
  }

  private static Person join(
      Memberships memberships, String userName, String name, Department department, Role role) {
    return memberships.establish(new NewPerson(userName, name, department, role));
  }
}
