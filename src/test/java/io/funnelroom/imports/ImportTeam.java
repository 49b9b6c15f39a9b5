package io.funnelroom.imports;

import io.funnelroom.team.Department;
import io.funnelroom.team.Memberships;
import io.funnelroom.team.NewPerson;
import io.funnelroom.team.Person;
import io.funnelroom.team.Role;

/** The people whom the master table names, and those who import it. */
final class ImportTeam {
  final Person liSi;
  final Person zhaoLiu;
  final Person chen;
  final Person sun;

  ImportTeam(Memberships memberships) {
    liSi = join(memberships, "lisi", "李四", Department.SALES, Role.REPRESENTATIVE);
    zhaoLiu = join(memberships, "zhaoliu", "赵六", Department.SALES, Role.SENIOR);
    chen = join(memberships, "chen", "陈经理", Department.SALES, Role.MANAGER);
    sun = join(memberships, "sun", "孙客服", Department.AFTER_SALES, Role.REPRESENTATIVE);
  }

  private static Person join(
      Memberships memberships, String userName, String name, Department department, Role role) {
    return memberships.establish(new NewPerson(userName, name, department, role));
  }
}
