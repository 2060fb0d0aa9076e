package planted.springpartsarepackageprivate.shop;

import org.springframework.stereotype.Service;

/** The door. */
@Service
public class ShopManagement {

}
