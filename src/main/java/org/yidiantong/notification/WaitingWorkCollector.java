package org.yidiantong.notification;

import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yidiantong.identity.Actor;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Asks every module what waits for an officer. Looks the modules up lazily, because they
 * depend on this module to send messages.
 */
@Component
class WaitingWorkCollector {

	private static final Logger LOG = LoggerFactory.getLogger(WaitingWorkCollector.class);

	private final ObjectProvider<WaitingWork> modules;

	WaitingWorkCollector(ObjectProvider<WaitingWork> modules) {
		this.modules = modules;
	}

	List<WaitingGroup> of(Actor actor) {
		return this.modules.orderedStream().flatMap((module) -> ask(module, actor).stream()).toList();
	}

	private static List<WaitingGroup> ask(WaitingWork module, Actor actor) {
		try {
			return module.of(actor).stream().filter((group) -> group.count() > 0).toList();
		}
		catch (RuntimeException ex) {
			LOG.error("{} failed to list waiting work", module.getClass().getName(), ex);
			return List.of(new WaitingGroup("notification.waiting.failed", 0, null, List.of()));
		}
	}

}
