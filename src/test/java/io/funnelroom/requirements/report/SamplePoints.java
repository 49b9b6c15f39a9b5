package io.funnelroom.requirements.report;

import io.funnelroom.requirements.RequirementKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Requirements of a deal for drawing. */
final class SamplePoints {

  private static final String[] TITLES = {
    "采购审批在手机上完成",
    "两周内上线",
    "与 ERP 对接",
    "库存数据每小时更新一次",
    "供应商自助对账，减少电话核对",
    "数据安全",
    "Single sign-on for all plants"
  };

  private SamplePoints() {}

  static MatrixPoint point(int number, RequirementKind kind, int importance, int urgency) {
    return new MatrixPoint(
        number, number, kind, TITLES[number % TITLES.length], importance, urgency);
  }

  /** So many, all over the matrix, the same for the same seed. */
  static List<MatrixPoint> random(int count, long seed) {
    Random random = new Random(seed);
    int from = 1 + random.nextInt(5);
    List<MatrixPoint> points = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      RequirementKind kind = RequirementKind.values()[random.nextInt(3)];
      int importance = 1 + random.nextInt(from);
      int urgency = 1 + random.nextInt(5);
      points.add(point(i, kind, importance, urgency));
    }
    return points;
  }
}
