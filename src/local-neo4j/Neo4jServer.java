import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.commandline.admin.security.SetInitialPasswordCommand;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import picocli.CommandLine;

/**
 * Neo4j Community in one process that lives no longer than the one that started it.
 * Arguments: the home folder (holds neo4j.conf) and, for a temporary database, the folder to delete at the end.
 * Standard input: the password on the first line (so that no list of processes shows it), then nothing; its end,
 * which the operating system also brings about when the parent is killed, shuts the database down.
 */
public class Neo4jServer {
  public static void main(String[] args) throws Exception {
    var home = Path.of(args[0]);
    var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    try {
      setPasswordBeforeFirstStart(home, input.readLine());
      start(home, args.length > 1 ? Path.of(args[1]) : null);
    } catch (Throwable failure) {
      failure.printStackTrace();
      System.exit(1);
    }
    while (input.read() != -1) {}
    System.exit(0);
  }

  private static void setPasswordBeforeFirstStart(Path home, String password) {
    if (Files.exists(home.resolve("data/databases/system"))) return;
    var command = new SetInitialPasswordCommand(new ExecutionContext(home, home));
    if (new CommandLine(command).execute(password) != 0) throw new IllegalStateException("The password cannot be set");
  }

  private static void start(Path home, Path deletedAtEnd) {
    var service = new DatabaseManagementServiceBuilder(home).loadPropertiesFromFile(home.resolve("neo4j.conf")).build();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> {
      service.shutdown();
      if (deletedAtEnd != null) delete(deletedAtEnd);
    }));
    if (!service.database("neo4j").isAvailable(60_000)) throw new IllegalStateException("The database is not available");
    var system = (GraphDatabaseAPI) service.database("system");
    var ports = system.getDependencyResolver().resolveDependency(ConnectorPortRegister.class);
    System.out.println("bolt port " + ports.getLocalAddress(ConnectorType.BOLT).getPort());
  }

  private static void delete(Path folder) {
    try (var paths = Files.walk(folder)) {
      paths.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
    } catch (IOException gone) {
      // The parent deletes the same folder when it is still there to do so.
    }
  }
}
