package org.yidiantong.separation;

import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * The circumstances of an attack on the rows of {@code victim}.
 */
enum Situation {

	/** A transaction that nobody bound to a district. */
	NO_DISTRICT {
		@Override
		void stage(DistrictCode own, DistrictCode victim, TransactionTemplate transaction, Runnable attack) {
			transaction.executeWithoutResult((status) -> attack.run());
		}
	},

	/** No transaction at all: each statement is one of its own. */
	NO_TRANSACTION {
		@Override
		void stage(DistrictCode own, DistrictCode victim, TransactionTemplate transaction, Runnable attack) {
			BoundDistrict.run(own, attack);
		}
	},

	/** A transaction of one's own district. */
	FOREIGN_DISTRICT {
		@Override
		void stage(DistrictCode own, DistrictCode victim, TransactionTemplate transaction, Runnable attack) {
			BoundDistrict.run(own, () -> transaction.executeWithoutResult((status) -> attack.run()));
		}
	},

	/** The district is switched while the transaction runs. */
	SWITCHED {
		@Override
		void stage(DistrictCode own, DistrictCode victim, TransactionTemplate transaction, Runnable attack) {
			BoundDistrict.run(own, () -> transaction.executeWithoutResult((status) -> {
				assertThatIllegalStateException().isThrownBy(() -> BoundDistrict.run(victim, attack));
				assertThat(BoundDistrict.required()).isEqualTo(own);
				attack.run();
			}));
		}
	},

	/** The connection served the victim just before, and no transaction is begun. */
	REUSED_CONNECTION_WITHOUT_TRANSACTION {
		@Override
		void stage(DistrictCode own, DistrictCode victim, TransactionTemplate transaction, Runnable attack) {
			serve(victim, transaction);
			attack.run();
		}
	},

	/** The connection served the victim just before. */
	REUSED_CONNECTION {
		@Override
		void stage(DistrictCode own, DistrictCode victim, TransactionTemplate transaction, Runnable attack) {
			serve(victim, transaction);
			BoundDistrict.run(own, () -> transaction.executeWithoutResult((status) -> attack.run()));
		}
	},

	/** The victim's own work failed on this thread and connection just before. */
	AFTER_EXCEPTION {
		@Override
		void stage(DistrictCode own, DistrictCode victim, TransactionTemplate transaction, Runnable attack) {
			assertThatIllegalStateException()
				.isThrownBy(() -> BoundDistrict.run(victim, () -> transaction.executeWithoutResult((status) -> {
					throw new IllegalStateException("planned");
				})));
			assertThat(BoundDistrict.current()).isEmpty();
			transaction.executeWithoutResult((status) -> attack.run());
		}
	};

	private static void serve(DistrictCode victim, TransactionTemplate transaction) {
		BoundDistrict.run(victim, () -> transaction.executeWithoutResult((status) -> {
		}));
	}

	abstract void stage(DistrictCode own, DistrictCode victim, TransactionTemplate transaction, Runnable attack);

}
