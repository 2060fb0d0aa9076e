package org.yidiantong.disclosure.tasks;

import java.time.Clock;

import org.yidiantong.calendar.BusinessClock;

import org.springframework.context.annotation.Configuration;

/**
 * The clock with which a folder is validated. Validation starts no application and
 * therefore has no business time; it warns by the time of the machine.
 */
@Configuration(proxyBeanMethods = false)
class ValidationClock {

	static final Clock MACHINE = Clock.system(BusinessClock.ZONE);

}
