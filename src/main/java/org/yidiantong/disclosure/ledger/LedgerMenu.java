package org.yidiantong.disclosure.ledger;

import org.yidiantong.identity.Permission;
import org.yidiantong.identity.StaffMenuEntry;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The entry of this module in the officers' menu.
 */
@Configuration(proxyBeanMethods = false)
class LedgerMenu {

	@Bean
	StaffMenuEntry ledgersEntry() {
		return new StaffMenuEntry("ledger.menu", "/ledgers", 22, Permission.DISCLOSURES_WRITE,
				Permission.DISCLOSURES_CHECK);
	}

}
