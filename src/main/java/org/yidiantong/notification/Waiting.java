package org.yidiantong.notification;

import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yidiantong.identity.Actor;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Asks every module what waits for an officer. The modules are looked up late, because
 * they themselves need this one to tell something.
 */
@Component
class Waiting {

	private static final Logger LOG = LoggerFactory.getLogger(Waiting.class);

	private final ObjectProvider<WaitingWork> modules;

	Waiting(ObjectProvider<WaitingWork> modules) {
		this.modules = modules;
	}

	List<WaitingGroup> of(Actor actor) {
		return this.modules.orderedStream().flatMap((module) -> ask(module, actor).stream()).toList();
	}

	int count(Actor actor) {
		return of(actor).stream().mapToInt(WaitingGroup::count).sum();
	}

	private static List<WaitingGroup> ask(WaitingWork module, Actor actor) {
		try {
			return module.of(actor).stream().filter((group) -> group.count() > 0).toList();
		}
		catch (RuntimeException ex) {
			LOG.error("{} does not say what waits", module.getClass().getName(), ex);
			return List.of(new WaitingGroup("notification.waiting.failed", 0, null, List.of()));
		}
	}

}
