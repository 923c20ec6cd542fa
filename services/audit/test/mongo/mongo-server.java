import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.MongoVersion;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.List;

/** Speaks MongoDB's protocol from memory; prints its address, and ends with the program that started it. */
class TestServer {
  public static void main(String[] arguments) throws Exception {
    var backend = new MemoryBackend();
    backend.version(new RecentVersion());
    System.out.println(new MongoServer(backend).bindAndGetConnectionString());

    while (System.in.read() != -1) {}
    System.exit(0);
  }
}

/** The driver refuses older servers; what the services use has been the same since. */
class RecentVersion implements MongoVersion {
  public List<Integer> getVersionArray() {
    return List.of(5, 0, 0);
  }

  public int getWireVersion() {
    return 13;
  }
}
