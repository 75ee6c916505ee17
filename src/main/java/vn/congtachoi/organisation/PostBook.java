package vn.congtachoi.organisation;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.BusinessException;

/** Finds posts, and writes new ones under the name that their position has. */
@Component
class PostBook {

    private final Posts posts;
    private final PositionNames positions;

    PostBook(Posts posts, PositionNames positions) {
        this.posts = posts;
        this.positions = positions;
    }

    Post get(UUID id) {
        return posts.findById(id).orElseThrow(() -> new BusinessException("organisation.post.not-found"));
    }

    /** All that she holds and held. */
    List<Post> of(UUID person) {
        return posts.of(person);
    }

    Post give(Person person, PostForm form) {
        return posts.save(new Post(person, form, positions.name(form.position())));
    }
}
