package io.funnelroom.testing;

import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** Keeps the demo out of the tests' rooms, though it is built with the tests. */
final class WithoutDemo extends TypeExcludeFilter {

  @Override
  public boolean match(MetadataReader type, MetadataReaderFactory types) {
    return type.getClassMetadata().getClassName().startsWith("io.funnelroom.demo.");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WithoutDemo;
  }

  @Override
  public int hashCode() {
    return WithoutDemo.class.hashCode();
  }
}
