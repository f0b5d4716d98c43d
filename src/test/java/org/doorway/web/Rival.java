package org.doorway.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.boot.test.context.TestComponent;

/**
 * Somebody who is always a little faster: when a command has done its work and is about to keep it,
 * the rival's is done and kept, on a thread and in a transaction of its own.
 */
@TestComponent
public class Rival extends AbstractProcessEnginePlugin {

  private final AtomicReference<Plan> plan = new AtomicReference<>();

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    var interceptors =
        new ArrayList<CommandInterceptor>(
            Optional.ofNullable(engine.getCustomPostCommandInterceptorsTxRequired())
                .orElse(List.of()));
    interceptors.add(new Overtake());
    engine.setCustomPostCommandInterceptorsTxRequired(interceptors);
  }

  /** Does the work each time such a command is tried, but not more often than that. */
  public Plan overtakes(Class<?> command, int times, Work work) {
    var next = new Plan(command, times, work);
    plan.set(next);
    return next;
  }

  public void rests() {
    plan.set(null);
  }

  /** What the rival does. */
  public interface Work {
    void run() throws Exception;
  }

  /** Whom the rival overtakes, how often, and how often they have tried. */
  public static final class Plan {

    private final Class<?> command;
    private final int times;
    private final Work work;
    private int tries;

    private Plan(Class<?> command, int times, Work work) {
      this.command = command;
      this.times = times;
      this.work = work;
    }

    public int tries() {
      return tries;
    }
  }

  private final class Overtake extends CommandInterceptor {

    private final ThreadLocal<Boolean> isRival = ThreadLocal.withInitial(() -> false);

    @Override
    public <T> T execute(Command<T> command) {
      T result = next.execute(command);
      Plan now = plan.get();
      if (now != null && now.command.isInstance(command) && !isRival.get()) {
        now.tries++;
        if (now.tries <= now.times) {
          CompletableFuture.runAsync(() -> act(now.work)).orTimeout(30, TimeUnit.SECONDS).join();
        }
      }
      return result;
    }

    private void act(Work work) {
      isRival.set(true);
      try {
        work.run();
      } catch (Exception failed) {
        throw new IllegalStateException(failed);
      } finally {
        isRival.remove();
      }
    }
  }
}
