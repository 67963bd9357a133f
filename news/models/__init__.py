from news.models.articles import NewsIndexPage, NewsPage, NewsTopic
from news.models.subjects import NewsOrganisation, NewsSubject

__all__ = ["NewsIndexPage", "NewsOrganisation", "NewsPage", "NewsSubject", "NewsTopic"]
