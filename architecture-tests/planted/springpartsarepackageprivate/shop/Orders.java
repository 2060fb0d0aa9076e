package planted.springpartsarepackageprivate.shop;

import org.springframework.data.repository.Repository;

/** Open to everybody. */
public interface Orders extends Repository<Order, String> {

}
