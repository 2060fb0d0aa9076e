package org.yidiantong.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.yidiantong.support.LogCapture;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.redis.connection.DataType;
import org.springframework.data.redis.connection.RedisConnection;
import org.springframework.data.redis.connection.RedisConnectionFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Plants a person's name and phone number in every input. After a complaint was
 * processed, neither they nor the tracking code may be stored in clear text anywhere.
 */
@DemoRunning
class NothingLeaksWebTests {

	private static final String API = "/api/v1/341503";

	private static final String NAME = "欧阳慕秋";

	private static final String PHONE = "18877665544";

	private static final String PLANTED = "联系人：" + NAME + "，电话：" + PHONE;

	@Value("${yidiantong.home}")
	private Path home;

	@Autowired
	private FlywayConnectionDetails owner;

	@Autowired
	private RedisConnectionFactory redis;

	@LocalServerPort
	private int port;

	private final HttpClient browser = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

	@Test
	void keepsNeitherNameNorNumberNorCodeInClear() throws Exception {
		try (LogCapture log = new LogCapture()) {
			keepsNothing(log);
		}
	}

	private void keepsNothing(LogCapture log) throws Exception {
		ApiClient program = new ApiClient(this.port, "341503");
		String code = road(program);
		List<String> secrets = List.of(NAME, PHONE, code, code.replace("-", ""), hex(NAME), hex(PHONE),
				hex(code.replace("-", "")), hex(code));
		String database = database();
		assertThat(database).contains("村口第九盏路灯坏了", "已经修好", "complaints.close");
		assertThat(found(database, secrets)).as("database").isEmpty();
		assertThat(found(redis(), secrets)).as("Redis").isEmpty();
		assertThat(found(feed(program), secrets)).as("feed").isEmpty();
		LoggerFactory.getLogger(getClass()).info("what is logged is seen");
		String logged = log.text();
		assertThat(logged).contains("what is logged is seen");
		assertThat(found(logged, secrets)).as("log").isEmpty();
		assertThat(files(List.of(NAME, PHONE, code.replace("-", "")))).as("files of the home").isEmpty();
	}

	/** Processes a complaint with the name and phone number in every text. */
	private String road(ApiClient program) throws Exception {
		String code = JsonPath.read(
				program
					.post(API + "/complaints", """
							{"itemCode": "L01", "placeCode": "341503100-V04", "text": "村口第九盏路灯坏了。%s",
							 "contact": {"name": "%s", "phone": "%s"}}""".formatted(PLANTED, NAME, PHONE),
							"Idempotency-Key", UUID.randomUUID().toString())
					.body(),
				"$.trackingCode");
		String id = JsonPath.read(program.get(API + "/cases?limit=1").body(), "$.items[0].id");
		act(program, id, 0, "supplement", "{\"note\": \"请补充。%s\"}");
		assertThat(form("/341503/track/supplement", "code=" + code + "&text=" + encoded("补充：" + PLANTED)))
			.isEqualTo(200);
		act(program, id, 2, "accept", "{}");
		act(program, id, 3, "dispatch", "{\"unit\": \"HU-341503100-V04\", \"note\": \"请核实。%s\"}");
		act(program, id, 4, "reply", "{\"text\": \"已经修好。%s\"}");
		act(program, id, 5, "review", "{\"approved\": true, \"note\": \"属实。%s\"}");
		act(program, id, 6, "close", "{}");
		assertThat(program
			.postAsCitizen(API + "/complaints/" + code + "/rating",
					"{\"level\": 1, \"comment\": \"没人回话。" + PLANTED + "\"}")
			.statusCode()).isEqualTo(201);
		assertThat(form("/341503/track", "code=" + code)).isEqualTo(200);
		return code;
	}

	private static void act(ApiClient program, String id, int revision, String action, String body) {
		HttpResponse<String> answer = program.post(API + "/cases/" + id + "/" + action, body.formatted(PLANTED),
				"If-Match", "\"" + revision + "\"");
		assertThat(answer.statusCode()).as(action + answer.body()).isEqualTo(200);
	}

	private int form(String path, String body) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.header("Accept", "text/html")
			.POST(HttpRequest.BodyPublishers.ofString(body))
			.build();
		return this.browser.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
	}

	/** Returns every row of every table, read as the tables' owner. */
	private String database() throws SQLException {
		StringBuilder dump = new StringBuilder();
		try (Connection connection = DriverManager.getConnection(Objects.requireNonNull(this.owner.getJdbcUrl()),
				this.owner.getUsername(), this.owner.getPassword())) {
			List<String> tables = rows(connection, """
					SELECT quote_ident(table_schema) || '.' || quote_ident(table_name) FROM information_schema.tables
					WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')""");
			assertThat(tables).hasSizeGreaterThan(30);
			for (String table : tables) {
				rows(connection, "SELECT t::text FROM " + table + " t").forEach((row) -> dump.append(row).append('\n'));
			}
		}
		return dump.toString();
	}

	private static List<String> rows(Connection connection, String sql) throws SQLException {
		List<String> rows = new ArrayList<>();
		try (ResultSet found = connection.createStatement().executeQuery(sql)) {
			while (found.next()) {
				rows.add(found.getString(1));
			}
		}
		return rows;
	}

	private String redis() {
		StringBuilder dump = new StringBuilder();
		try (RedisConnection connection = this.redis.getConnection()) {
			for (byte[] key : Objects.requireNonNull(connection.keyCommands().keys("*".getBytes()))) {
				byte[] value = (connection.keyCommands().type(key) == DataType.STRING)
						? connection.stringCommands().get(key) : connection.keyCommands().dump(key);
				dump.append(text(key)).append('=').append((value == null) ? "" : text(value)).append('\n');
			}
		}
		return dump.toString();
	}

	private static String feed(ApiClient program) {
		StringBuilder feed = new StringBuilder();
		String body;
		int after = 0;
		do {
			body = program.get(API + "/events?limit=500&after=" + after).body();
			feed.append(body);
			after += 500;
		}
		while (JsonPath.<List<Object>>read(body, "$").size() == 500);
		assertThat(feed).contains("complaint.closed.v1");
		return feed.toString();
	}

	/**
	 * Returns the files below the home that contain one of the texts, whatever their
	 * format.
	 */
	private List<Path> files(List<String> secrets) throws IOException {
		try (Stream<Path> files = Files.walk(this.home)) {
			return files.filter(Files::isRegularFile)
				.filter((file) -> !found(content(file), secrets).isEmpty())
				.toList();
		}
	}

	private static String content(Path file) {
		try {
			return text(Files.readAllBytes(file));
		}
		catch (NoSuchFileException gone) {
			return "";
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<String> found(String where, List<String> secrets) {
		return secrets.stream().filter(where::contains).toList();
	}

	private static String text(byte[] bytes) {
		return new String(bytes, StandardCharsets.UTF_8);
	}

	private static String hex(String text) {
		return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
