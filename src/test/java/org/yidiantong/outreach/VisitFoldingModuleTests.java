package org.yidiantong.outreach;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.support.Actors;
import org.yidiantong.support.ModuleTest;
import org.yidiantong.support.BusinessDay;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;
import redis.embedded.RedisServer;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.redis.connection.RedisConnection;
import org.springframework.data.redis.connection.RedisStandaloneConfiguration;
import org.springframework.data.redis.connection.jedis.JedisClientConfiguration;
import org.springframework.data.redis.connection.jedis.JedisConnectionFactory;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Page views and visitors with a database and a Redis that comes and goes.
 */
@ModuleTest
@BusinessDay("2021-12-15")
class VisitFoldingModuleTests {

	private static final LocalDate DAY = LocalDate.of(2021, 12, 15);

	private static final DistrictCode YUAN = Actors.YUAN;

	private final Actor dispatcher = Actors.post(Role.DISPATCHER);

	@Autowired
	private OutreachManagement outreach;

	@Autowired
	private CountedVisits counted;

	@Autowired
	private Activities activities;

	@Autowired
	private TransactionOperations transactions;

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private BusinessClock clock;

	private int port;

	private RedisServer redis;

	private JedisConnectionFactory connections;

	private VisitCounter counter;

	@BeforeEach
	void start() throws IOException {
		try (ServerSocket free = new ServerSocket(0)) {
			this.port = free.getLocalPort();
		}
		startRedis();
		this.connections = new JedisConnectionFactory(new RedisStandaloneConfiguration("127.0.0.1", this.port),
				JedisClientConfiguration.builder().connectTimeout(Duration.ofMillis(250)).usePooling().build());
		this.connections.afterPropertiesSet();
		this.connections.start();
		this.counter = new VisitCounter(this.clock);
	}

	@AfterEach
	void stop() throws IOException {
		this.connections.destroy();
		this.redis.stop();
	}

	@Test
	void countsEachViewAndEachVisitorOnce() {
		CountedDay before = day();
		VisitFolding folding = folding(this.counter);
		folding.fold();
		for (int visitor = 0; visitor < 300; visitor++) {
			this.counter.count(YUAN, "once " + visitor, Channel.QR);
			this.counter.count(YUAN, "once " + visitor, null);
		}
		folding.fold();
		this.counter.count(YUAN, "once 0", Channel.WEBSITE);
		folding.fold();
		assertThat(day().views() - before.views()).isEqualTo(601);
		assertThat(day().visitors() - before.visitors()).isCloseTo(300, within(25L));
	}

	@Test
	void countsViewsByTheWayOfEntry() {
		int before = views(Channel.QR);
		this.counter.count(YUAN, "scans", Channel.QR);
		this.counter.count(YUAN, "scans", null);
		this.counter.count(YUAN, "unknown", null);
		folding(this.counter).fold();
		assertThat(views(Channel.QR) - before).isEqualTo(2);
	}

	@Test
	void tellsTheSameVisitorOfTwoInstances() {
		CountedDay before = day();
		VisitCounter other = new VisitCounter(this.clock);
		VisitFolding one = folding(this.counter);
		VisitFolding two = folding(other);
		one.fold();
		two.fold();
		for (int visitor = 0; visitor < 200; visitor++) {
			this.counter.count(YUAN, "both " + visitor, Channel.WEBSITE);
			other.count(YUAN, "both " + visitor, Channel.WEBSITE);
		}
		one.fold();
		two.fold();
		assertThat(day().views() - before.views()).isEqualTo(400);
		assertThat(day().visitors() - before.visitors()).isCloseTo(200, within(25L));
	}

	@Test
	void losesNothingWhileRedisIsAway() throws IOException {
		CountedDay before = day();
		VisitFolding folding = folding(this.counter);
		folding.fold();
		this.redis.stop();
		for (int visitor = 0; visitor < 100; visitor++) {
			this.counter.count(YUAN, "away " + visitor, Channel.WECHAT);
		}
		folding.fold();
		assertThat(day().views() - before.views()).isEqualTo(100);
		startRedis();
		folding.fold();
		assertThat(day().views() - before.views()).isEqualTo(100);
		assertThat(day().visitors() - before.visitors()).isCloseTo(100, within(25L));
	}

	@Test
	void restoresASketchThatRedisLost() {
		CountedDay before = day();
		VisitFolding folding = folding(this.counter);
		folding.fold();
		for (int visitor = 0; visitor < 100; visitor++) {
			this.counter.count(YUAN, "kept " + visitor, Channel.QR);
		}
		folding.fold();
		try (RedisConnection connection = this.connections.getConnection()) {
			connection.keyCommands().del(("visits:{" + YUAN + ":" + DAY + "}:QR").getBytes(StandardCharsets.UTF_8));
		}
		this.counter.count(YUAN, "kept anew", Channel.QR);
		folding.fold();
		assertThat(day().visitors() - before.visitors()).isCloseTo(101, within(25L));
	}

	@Test
	void addsUpWhatIsRecordedAndWhatIsCounted() {
		BoundDistrict.run(YUAN, () -> this.outreach.recordVisits(this.dispatcher, DAY, Map.of(Channel.COUNTER, 40)));
		int before = views(Channel.COUNTER);
		this.counter.count(YUAN, "counter", Channel.COUNTER);
		folding(this.counter).fold();
		assertThat(views(Channel.COUNTER)).isEqualTo(before + 1);
		assertThat(before).isGreaterThanOrEqualTo(40);
	}

	@Test
	void keepsNoAddress() {
		this.counter.count(YUAN, "203.0.113.7 Firefox", Channel.WEBSITE);
		assertThat(this.counter.drain()).extracting(VisitCounter.Counted::toString)
			.noneMatch((text) -> text.contains("203.0.113.7") || text.contains("Firefox"));
	}

	private CountedDay day() {
		List<CountedDay> days = BoundDistrict.call(YUAN, () -> this.outreach.counted(this.dispatcher, DAY, DAY));
		return days.isEmpty() ? new CountedDay(DAY, 0, 0) : days.get(0);
	}

	private int views(Channel channel) {
		return BoundDistrict.call(YUAN, () -> this.outreach.totals(this.dispatcher, DAY, DAY))
			.byChannel()
			.getOrDefault(channel, 0L)
			.intValue();
	}

	private VisitFolding folding(VisitCounter of) {
		return new VisitFolding(of, new VisitorSketches(this.connections), this.counted, this.activities,
				this.transactions, this.events, this.clock, Clock.systemUTC());
	}

	private void startRedis() throws IOException {
		this.redis = RedisServer.builder().port(this.port).bind("127.0.0.1").setting("save \"\"").build();
		this.redis.start();
	}

}
