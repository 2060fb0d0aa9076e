package org.yidiantong.integration.relay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.yidiantong.eventlog.CursorMoved;
import org.yidiantong.eventlog.EventLogReader;
import org.yidiantong.eventlog.LogEntry;
import org.yidiantong.eventlog.UnreadEntries;
import org.yidiantong.integration.CloudEnvelope;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Relays the events of the bound district to a broker, at least once and in order for
 * each key: an event is sent when the earlier one of its key is stored. The cursor moves
 * when all events of a part are stored; if the broker fails before, the part is sent
 * again, with the same ids.
 */
@Component
class EventRelay {

	/** How many events are read at once, and so the most that are in memory. */
	static final int PART = 500;

	private final EventLogReader log;

	private final JsonMapper json;

	private final String schemas;

	EventRelay(EventLogReader log, JsonMapper json, @Value("${yidiantong.public-url:}") String installation) {
		this.log = log;
		this.json = json;
		this.schemas = installation.strip().replaceAll("/+$", "") + CloudEnvelope.SCHEMAS;
	}

	/**
	 * Relays the events that the broker does not have yet.
	 * @throws BrokerUnavailable when the broker fails; the rest waits in the log
	 */
	void relay(Broker broker) {
		UnreadEntries unread = this.log.unread(broker.reader(), PART);
		while (!unread.isEmpty()) {
			rounds(broker, unread.entries()).forEach(broker::send);
			try {
				this.log.advance(unread);
			}
			catch (CursorMoved another) {
				return;
			}
			unread = this.log.unread(broker.reader(), PART);
		}
	}

	/** Splits messages so that no round has two of the same key. */
	private List<List<RelayMessage>> rounds(Broker broker, List<LogEntry> entries) {
		List<List<RelayMessage>> rounds = new ArrayList<>();
		Map<String, Integer> earlier = new HashMap<>();
		for (LogEntry entry : entries) {
			RelayMessage message = RelayMessage.of(entry, broker.topic(), broker.key(),
					this.json.writeValueAsString(CloudEnvelope.of(entry, this.schemas)));
			int round = earlier.merge(message.key(), 1, Integer::sum) - 1;
			if (round == rounds.size()) {
				rounds.add(new ArrayList<>());
			}
			rounds.get(round).add(message);
		}
		return rounds;
	}

}
