package io.funnelroom.imports.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An export that fails midway. */
class BrokenExportTest {

  @ParameterizedTest
  @EnumSource
  void aTableThatHasNotEndedIsNotDeliveredAsAWhole(ExportFormat format) {
    Delivery out = new Delivery();

    try (var table = format.writer(out)) {
      table.header(List.of("商机名称"));
      table.row(List.of("A-一"));
    }

    assertThat(out.size()).isZero();
    assertThat(out.closed).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void aTableThatHasEndedIs(ExportFormat format) {
    Delivery out = new Delivery();

    try (var table = format.writer(out)) {
      table.header(List.of("商机名称"));
      table.end();
    }

    assertThat(out.size()).isPositive();
    assertThat(out.closed).isTrue();
  }

  private static final class Delivery extends ByteArrayOutputStream {
    private boolean closed;

    @Override
    public void close() {
      closed = true;
    }
  }
}
