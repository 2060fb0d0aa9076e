/**
 * Exchanges signed packages of files with a partner of a district in another network, to
 * which no line leads: events go out, complaints of a hot line come in.
 * <p>
 * Start at {@code PackageSender} and {@code PackageReceiver}. {@code SignedPackage} is
 * the form of a package. What was sent and received is in the database, so a process that
 * was killed goes on where it stopped. People look after packages through
 * {@link org.yidiantong.integration.exchange.ExchangeManagement}. A package is taken as a
 * whole or not at all; one that is refused is kept aside with the reason. Publishes and
 * listens to nothing.
 */
@ApplicationModule(displayName = "File exchange 文件交换",
		allowedDependencies = { "integration", "complaints", "complaints :: inspection", "complaints :: origin",
				"complaints :: events", "identity", "eventlog", "audit", "secrets", "tenancy", "commandline",
				"kernel" })
@NullMarked
package org.yidiantong.integration.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
