package org.maillage.tool.product;

import java.util.function.Supplier;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands test classes something that is costly to make: made once, closed when the run ends. */
public abstract class OncePerRun<T extends AutoCloseable> implements ParameterResolver {
  private final Class<T> type;
  private final Supplier<T> maker;

  protected OncePerRun(Class<T> type, Supplier<T> maker) {
    this.type = type;
    this.maker = maker;
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == type;
  }

  @Override
  public T resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.GLOBAL)
        .getOrComputeIfAbsent(type, key -> maker.get(), type);
  }
}
