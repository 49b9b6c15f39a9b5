package io.funnelroom.demo;

import static io.funnelroom.team.Department.AFTER_SALES;
import static io.funnelroom.team.Department.MANAGEMENT;
import static io.funnelroom.team.Department.MARKETING;
import static io.funnelroom.team.Department.SALES;

import io.funnelroom.team.NewPerson;
import io.funnelroom.team.Role;
import java.util.List;

/** Who works in the demo room. */
final class Cast {

  /** The accounts to try the room with, as the sign-in page shows them. */
  static final List<NewPerson> ACCOUNTS =
      List.of(
          new NewPerson("sales", "李四", SALES, Role.REPRESENTATIVE),
          new NewPerson("senior", "赵六", SALES, Role.SENIOR),
          new NewPerson("marketing", "周琪", MARKETING, Role.REPRESENTATIVE),
          new NewPerson("aftersales", "吴涛", AFTER_SALES, Role.REPRESENTATIVE),
          new NewPerson("manager", "钱敏", MANAGEMENT, Role.MANAGER),
          new NewPerson("admin", "孙浩", MANAGEMENT, Role.ADMINISTRATOR));

  /** Colleagues who own deals and have no password. */
  static final List<NewPerson> COLLEAGUES =
      List.of(
          new NewPerson("wangfang", "王芳", SALES, Role.REPRESENTATIVE),
          new NewPerson("chenjing", "陈静", SALES, Role.SENIOR),
          new NewPerson("huanglei", "黄磊", SALES, Role.REPRESENTATIVE),
          new NewPerson("liuyang", "刘洋", SALES, Role.MANAGER));

  private Cast() {}
}
