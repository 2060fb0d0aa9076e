package org.yidiantong.reporting.runs;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Properties;

import org.junit.jupiter.api.Assumptions;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A disk of a few megabytes, on which one table of the suite's PostgreSQL lies for a
 * while. Only where a file system may be mounted; elsewhere the test is left out.
 */
final class SmallDisk implements AutoCloseable {

	private static final int ROOM = 4 << 20;

	private final Path folder;

	private final JdbcClient superuser;

	private final String table;

	private SmallDisk(Path folder, JdbcClient superuser, String table) {
		this.folder = folder;
		this.superuser = superuser;
		this.table = table;
	}

	/** Puts one under a table, which keeps what it has. */
	static SmallDisk under(String table, Path home) throws IOException {
		JdbcClient superuser = superuser(home);
		long size = superuser.sql("SELECT pg_total_relation_size(?::regclass)").param(table).query(Long.class).single();
		Path folder = Files.createTempDirectory("small-disk");
		if (run("mount", "-t", "tmpfs", "-o", "size=" + (size + ROOM), "tmpfs", folder.toString()) != 0) {
			Files.delete(folder);
			Assumptions.abort("No file system may be mounted here");
		}
		Path space = Files.createDirectory(folder.resolve("space"));
		Files.setPosixFilePermissions(space, PosixFilePermissions.fromString("rwx------"));
		SmallDisk disk = new SmallDisk(folder, superuser, table);
		superuser.sql("VACUUM FULL " + table).update();
		superuser.sql("CREATE TABLESPACE small LOCATION '" + space + "'").update();
		superuser.sql("ALTER TABLE " + table + " SET TABLESPACE small").update();
		return disk;
	}

	/** Takes all the room that is left. */
	void fill() {
		try (OutputStream filler = Files.newOutputStream(this.folder.resolve("filler"))) {
			byte[] page = new byte[4096];
			while (true) {
				filler.write(page);
			}
		}
		catch (IOException noSpaceLeft) {
			// that is what it was for
		}
	}

	boolean isFull() {
		return this.folder.toFile().getUsableSpace() == 0;
	}

	void free() {
		try {
			Files.delete(this.folder.resolve("filler"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() throws IOException {
		Files.deleteIfExists(this.folder.resolve("filler"));
		this.superuser.sql("ALTER TABLE " + this.table + " SET TABLESPACE pg_default").update();
		this.superuser.sql("CHECKPOINT").update();
		this.superuser.sql("DROP TABLESPACE small").update();
		// the server may keep files open that it no longer has
		run("umount", "-l", this.folder.toString());
		Files.delete(this.folder);
	}

	private static JdbcClient superuser(Path home) throws IOException {
		Properties servers = new Properties();
		try (InputStream kept = Files.newInputStream(home.resolve("servers.properties"))) {
			servers.load(kept);
		}
		return JdbcClient.create(new DriverManagerDataSource(
				"jdbc:postgresql://127.0.0.1:" + servers.getProperty("postgres.port") + "/yidiantong", "postgres",
				servers.getProperty("postgres.password")));
	}

	private static int run(String... command) throws IOException {
		try {
			return new ProcessBuilder(List.of(command)).inheritIO().start().waitFor();
		}
		catch (InterruptedException ex) {
			throw new IOException(ex);
		}
	}

}
