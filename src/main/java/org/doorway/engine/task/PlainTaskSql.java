package org.doorway.engine.task;

import java.sql.Connection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.ibatis.executor.statement.StatementHandler;
import org.apache.ibatis.mapping.BoundSql;
import org.apache.ibatis.plugin.Interceptor;
import org.apache.ibatis.plugin.Intercepts;
import org.apache.ibatis.plugin.Invocation;
import org.apache.ibatis.plugin.Signature;
import org.apache.ibatis.reflection.SystemMetaObject;

/**
 * Asks for the same tasks in words that let a database answer from an index. The engine says {@code
 * distinct} in every list and count of tasks; without a join no task comes twice, but the database
 * reads and sorts the whole list before it gives out the first page. And an index that begins with
 * what is the same for the whole list, whose it is or which step, gives the order only if that is
 * asked for, too.
 */
@Intercepts(
    @Signature(
        type = StatementHandler.class,
        method = "prepare",
        args = {Connection.class, Integer.class}))
class PlainTaskSql implements Interceptor {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
  private static final Pattern JOIN_OR_ALTERNATIVE = Pattern.compile("\\b(join|or)\\b", FLAGS);
  private static final Pattern LIST =
      Pattern.compile("\\s*select\\s+distinct\\s+(RES\\..+\\sfrom\\s+ACT_RU_TASK RES\\s.+)", FLAGS);
  private static final Pattern COUNT =
      Pattern.compile(
          "\\s*select\\s+count\\s*\\(distinct\\s+RES\\.ID_\\s*\\)(\\s+from\\s+ACT_RU_TASK RES.*)",
          FLAGS);
  private static final Pattern COUNT_OF_LIST =
      Pattern.compile(
          "\\s*select\\s+count\\(\\*\\)\\s+from\\s*\\(\\s*select\\s+distinct\\s+RES\\.ID_"
              + "(\\s+from\\s+ACT_RU_TASK RES.*)\\)\\s*countDistinct\\s*",
          FLAGS);
  private static final Pattern ORDER = Pattern.compile("\\sorder by (?=RES\\.)", FLAGS);
  private static final List<Pattern> SAME_FOR_ALL =
      List.of(
          Pattern.compile("(RES\\.ASSIGNEE_) (?:= \\?|is null)", FLAGS),
          Pattern.compile("(RES\\.TASK_DEF_KEY_) = \\?", FLAGS),
          Pattern.compile("(RES\\.SUSPENSION_STATE_) = \\d", FLAGS));

  @Override
  public Object intercept(Invocation prepare) throws Throwable {
    BoundSql bound = ((StatementHandler) prepare.getTarget()).getBoundSql();
    String plain = plain(bound.getSql());
    if (!plain.equals(bound.getSql())) {
      SystemMetaObject.forObject(bound).setValue("sql", plain);
    }
    return prepare.proceed();
  }

  static String plain(String sql) {
    if (!sql.contains("ACT_RU_TASK RES") || JOIN_OR_ALTERNATIVE.matcher(sql).find()) {
      return sql;
    }
    for (Pattern count : new Pattern[] {COUNT, COUNT_OF_LIST}) {
      Matcher counts = count.matcher(sql);
      if (counts.matches()) {
        return "select count(*)" + counts.group(1);
      }
    }
    Matcher list = LIST.matcher(sql);
    return list.matches() ? sorted("select " + list.group(1)) : sql;
  }

  private static String sorted(String list) {
    String same =
        SAME_FOR_ALL.stream()
            .map(column -> column.matcher(list))
            .filter(Matcher::find)
            .map(found -> found.group(1) + ", ")
            .collect(Collectors.joining());
    return ORDER.matcher(list).replaceFirst(Matcher.quoteReplacement(" order by " + same));
  }
}
