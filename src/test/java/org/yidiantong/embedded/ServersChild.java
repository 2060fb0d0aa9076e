package org.yidiantong.embedded;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.jspecify.annotations.Nullable;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.HostAndPort;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.exceptions.JedisException;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.data.redis.autoconfigure.DataRedisConnectionDetails;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The servers and little else, in a process that a test kills. Counts on in the database,
 * number by number, and says each number that the database acknowledged.
 */
final class ServersChild {

	private static final String FOUND = """
			SELECT count(*) || ' ' || coalesce(max(id), 0) FROM acknowledged""";

	private final JdbcConnectionDetails database;

	private final DataRedisConnectionDetails cache;

	private @Nullable Jedis redis;

	private ServersChild(JdbcConnectionDetails database, DataRedisConnectionDetails redis) {
		this.database = database;
		this.cache = redis;
	}

	public static void main(String[] args) throws SQLException {
		SpringApplication application = new SpringApplication(EmbeddedConfiguration.class);
		application.setWebApplicationType(WebApplicationType.NONE);
		ConfigurableApplicationContext context = application.run(args);
		makeTable(context.getBean(FlywayConnectionDetails.class));
		new ServersChild(context.getBean(JdbcConnectionDetails.class),
				context.getBean(DataRedisConnectionDetails.class))
			.count();
	}

	private static void makeTable(FlywayConnectionDetails owner) throws SQLException {
		try (Connection connection = DriverManager.getConnection(owner.getJdbcUrl(), owner.getUsername(),
				owner.getPassword()); var statement = connection.createStatement()) {
			statement.execute("CREATE TABLE IF NOT EXISTS acknowledged (id bigint PRIMARY KEY)");
			statement.execute("GRANT SELECT, INSERT ON acknowledged TO yidiantong_app");
		}
	}

	private void count() {
		boolean told = false;
		while (true) {
			try (Connection connection = DriverManager.getConnection(this.database.getJdbcUrl(),
					this.database.getUsername(), this.database.getPassword())) {
				String found = found(connection);
				if (!told) {
					System.out.println("FOUND " + found);
					told = true;
				}
				insertFrom(connection, Long.parseLong(found.substring(found.indexOf(' ') + 1)));
			}
			catch (SQLException | JedisException ex) {
				LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
			}
		}
	}

	private String found(Connection connection) throws SQLException {
		try (var statement = connection.createStatement(); var rows = statement.executeQuery(FOUND)) {
			rows.next();
			return rows.getString(1);
		}
	}

	private void insertFrom(Connection connection, long last) throws SQLException {
		try (var insert = connection.prepareStatement("INSERT INTO acknowledged VALUES (?)")) {
			for (long id = last + 1;; id++) {
				insert.setLong(1, id);
				insert.executeUpdate();
				System.out.println("ACK " + id);
				remember(id);
			}
		}
	}

	private void remember(long id) {
		try {
			if (this.redis == null) {
				this.redis = connected();
			}
			this.redis.set("last", Long.toString(id));
			System.out.println("CACHED " + id);
		}
		catch (JedisException ex) {
			this.redis = null;
		}
	}

	private Jedis connected() {
		var address = new HostAndPort("127.0.0.1", this.cache.getStandalone().getPort());
		return new Jedis(address, DefaultJedisClientConfig.builder().password(this.cache.getPassword()).build());
	}

}
