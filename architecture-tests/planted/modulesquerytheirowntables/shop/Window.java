package planted.modulesquerytheirowntables.shop;

import org.springframework.data.jpa.repository.Query;

/** Reads it as objects. */
interface Window {

	@Query("select b from Bread b")
	String bread();

}
