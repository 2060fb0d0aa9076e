package org.yidiantong.separation;

import java.util.EnumSet;

import org.yidiantong.identity.ClientManagement;
import org.yidiantong.identity.Scope;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.stereotype.Component;

/**
 * A program that may ask for tokens.
 */
@Component
class ClientRows implements RowsEverywhere.Part {

	private final ClientManagement clients;

	ClientRows(ClientManagement clients) {
		this.clients = clients;
	}

	@Override
	public void make(DistrictCode district) {
		this.clients.issue(RowsEverywhere.READER, EnumSet.allOf(Scope.class));
	}

}
